package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.NeedsNoWireMock;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** WireMock is the user's to bring, and only who asks for it needs it. */
class WithoutWireMockTest {

    @Test
    void tests_run_without_it_and_whoever_asks_for_it_is_told_what_to_add() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        withoutWireMock(),
                        NeedsNoWireMock.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .containsPattern("passes.*SUCCESSFUL")
                .containsPattern("fails.*FAILED")
                .contains("needs WireMock on the test class path. Add org.wiremock:wiremock-standalone");
    }

    private static String withoutWireMock() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("wiremock"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
