package dev.gatehouse.junit.internal;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.FlowText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.MediaType;

/** Shows the flows of a test that failed, in the console and as a file that reports and IDEs offer. */
record FailureOutput(ExtensionContext context) {

    private static final int MOST_SHOWN = 5;

    @SuppressWarnings("SystemOut") // build logs and IDEs attribute standard output to the test
    void show(List<Flow> flows) {
        if (flows.isEmpty()) {
            return;
        }
        int left = Math.max(0, flows.size() - MOST_SHOWN);
        String head = "Flows of " + context.getDisplayName()
                + (left == 0 ? "" : " (the last " + MOST_SHOWN + " of " + flows.size() + ")");
        System.out.println("\n" + head + "\n\n" + text(flows.subList(left, flows.size())));
        publish(flows);
    }

    void publish(List<Flow> flows) {
        context.publishFile(
                "flows.txt",
                MediaType.TEXT_PLAIN_UTF_8,
                file -> Files.writeString(file, text(flows), StandardCharsets.UTF_8));
    }

    private static String text(List<Flow> flows) {
        return flows.stream().map(FlowText::of).collect(Collectors.joining("\n"));
    }
}
