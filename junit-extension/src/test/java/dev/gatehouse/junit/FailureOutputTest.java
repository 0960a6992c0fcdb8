package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.gatehouse.junit.fixtures.Unkept;
import dev.gatehouse.junit.fixtures.Wrong;
import dev.gatehouse.junit.fixtures.WrongWebSocketApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a failing test leaves behind for its reader, by a real launcher. */
class FailureOutputTest {

    @TempDir
    private Path directory;

    private final List<Path> attached = new ArrayList<>();

    private void run(Class<?> fixture) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(fixture))
                .configurationParameter("junit.platform.reporting.output.dir", directory.toString())
                .configurationParameter(
                        "gatehouse.report.directory",
                        directory.resolve("report").toString())
                .configurationParameter("gatehouse.console", "none")
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void fileEntryPublished(TestIdentifier test, FileEntry file) {
                attached.add(file.getPath());
            }
        });
    }

    @Test
    void the_flows_of_a_failing_test_are_attached_to_it() throws IOException {
        run(Wrong.FailsByItself.class);

        assertThat(attached).hasSize(1);
        assertThat(Files.readString(attached.get(0))).contains("GET /dev/ok", "1 Method request", "4 Method response");
    }

    @Test
    void the_flows_of_a_test_that_fails_for_what_it_did_not_see_are_attached_too() throws IOException {
        run(Wrong.IgnoresAServerError.class);

        assertThat(Files.readString(attached.get(0))).contains("GET /dev/broken");
    }

    @Test
    void a_failure_that_names_only_the_request_is_followed_by_its_flow() {
        assertThat(printedBy(WrongWebSocketApi.AwaitsInVain.class))
                .contains("MESSAGE (no route) → 403", "1 Route request");
        assertThat(printedBy(Unkept.AnswersOtherThanPublished.class)).contains("1 Method request", "4 Method response");
    }

    private String printedBy(Class<?> fixture) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(fixture);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_passing_test_attaches_nothing_and_the_report_has_its_flows() throws IOException {
        run(Wrong.MeansAServerError.class);

        assertThat(attached).isEmpty();
        assertThat(Files.readString(directory.resolve("report/index.html"))).contains("/dev/broken");
    }
}
