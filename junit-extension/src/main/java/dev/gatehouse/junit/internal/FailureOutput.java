package dev.gatehouse.junit.internal;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.FlowText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.MediaType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the flows of a test that failed, in the console and as a file that reports and IDEs offer. */
record FailureOutput(ExtensionContext context) {

    private static final Logger LOG = LoggerFactory.getLogger(FailureOutput.class);
    private static final int MOST_SHOWN = 5;

    void show(List<Flow> flows, Throwable failure) {
        if (flows.isEmpty()) {
            return;
        }
        publish(flows);
        // An assertion's message has its flow already. Other messages name no more than the request's id.
        String said = String.valueOf(failure.getMessage());
        print(flows.stream().filter(flow -> !said.contains(FlowText.of(flow))).toList());
    }

    @SuppressWarnings("SystemOut") // build logs and IDEs attribute standard output to the test
    private void print(List<Flow> flows) {
        if (flows.isEmpty()) {
            return;
        }
        int left = Math.max(0, flows.size() - MOST_SHOWN);
        String head = "Flows of " + context.getDisplayName()
                + (left == 0 ? "" : " (the last " + MOST_SHOWN + " of " + flows.size() + ")");
        System.out.println("\n" + head + "\n\n" + text(flows.subList(left, flows.size())));
    }

    /** A launcher may take no files; that must not hide why the test failed. */
    private void publish(List<Flow> flows) {
        try {
            context.publishFile(
                    "flows.txt",
                    MediaType.TEXT_PLAIN_UTF_8,
                    file -> Files.writeString(file, text(flows), StandardCharsets.UTF_8));
        } catch (RuntimeException notTaken) {
            LOG.debug("The flows of {} could not be attached", context.getDisplayName(), notTaken);
        }
    }

    private static String text(List<Flow> flows) {
        return flows.stream().map(FlowText::of).collect(Collectors.joining("\n"));
    }
}
