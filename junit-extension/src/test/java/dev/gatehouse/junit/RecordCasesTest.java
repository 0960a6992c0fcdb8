package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.junit.fixtures.Recordings;
import dev.gatehouse.junit.fixtures.Targets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Recorded from the gateway itself, since that is everywhere; from LocalStack and AWS it is the same. */
@Execution(ExecutionMode.SAME_THREAD) // all write below one directory
class RecordCasesTest {

    private static final Path DIRECTORY = Path.of(Recordings.DIRECTORY);
    private static final Map<String, String> RECORDING = Map.of("gatehouse.contract.record", InProcess.class.getName());

    @BeforeEach
    void start_without_recordings() throws IOException {
        if (Files.exists(DIRECTORY)) {
            try (Stream<Path> files = Files.walk(DIRECTORY)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void record() {
        Run.with(RECORDING, Recordings.Recorded.class).tests().assertStatistics(s -> s.succeeded(3));
    }

    @Test
    void nothing_is_recorded_unless_somebody_asks_for_it() {
        Run.of(Recordings.Recorded.class).tests().assertStatistics(s -> s.succeeded(3));

        assertThat(DIRECTORY).doesNotExist();
    }

    @Test
    void each_exchange_of_a_test_becomes_a_case_that_needs_nothing_but_itself() throws IOException {
        record();

        assertThat(DIRECTORY.resolve("Recorded")).isDirectoryContaining("glob:**/a_function_answers.json");
        assertThat(Files.readString(DIRECTORY.resolve("Recorded/an_endpoint_answers.json")))
                .contains(
                        "\"title\" : \"an endpoint answers\"",
                        "${backend:endpoint}/proxied",
                        "\"target\" : \"in process\"");
        Run.of(Recordings.Held.class).tests().assertStatistics(s -> s.succeeded(3));
    }

    @Test
    void recording_again_tells_what_has_changed() throws IOException {
        record();
        Path file = DIRECTORY.resolve("Recorded/a_mock_answers.json");
        Files.writeString(file, Files.readString(file).replace("\"ok\" : true", "\"ok\" : false"));

        Run.with(RECORDING, Recordings.HeldInPart.class)
                .tests()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(abortedWithReason(message(
                                m -> m.contains("at /expect/json/$exact/ok\n    was:    false\n    is now: true")))));
        Run.of(Recordings.HeldInPart.class).tests().assertStatistics(s -> s.succeeded(1));
    }

    @Test
    void recording_again_what_has_not_changed_leaves_the_file_as_it_is_but_for_the_date() throws IOException {
        record();
        Map<Path, String> before = contents();
        record();

        assertThat(contents()).isEqualTo(before).hasSize(3);
    }

    /** Of each recording, without when it was made. */
    private static Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readString(file).replaceFirst("\"date\" : \"[^\"]+\"", ""));
            }
        }
        return contents;
    }

    @Test
    void a_target_that_cannot_be_recorded_from_is_told_with_the_name_of_the_test() {
        assertThat(Run.with(
                                Map.of("gatehouse.contract.record", Targets.Isolated.class.getName()),
                                Recordings.CallsAFunction.class)
                        .failure())
                .startsWith("a_function_answers cannot be recorded from ");
    }

    @Test
    void a_failure_says_that_somebody_edited_the_recording() throws IOException {
        record();
        Path file = DIRECTORY.resolve("Recorded/a_mock_answers.json");
        Files.writeString(file, Files.readString(file).replace("\"ok\" : true", "\"ok\" : false"));

        assertThat(Run.of(Recordings.HeldInPart.class).failure()).contains("The file was edited since it was recorded");
    }

    @Test
    void a_secret_is_not_written_into_a_file() {
        assertThat(Run.with(RECORDING, Recordings.SendsASecret.class).failure())
                .contains("GET /dev/ok cannot be recorded: its header Authorization is a secret");
        assertThat(DIRECTORY.resolve("SendsASecret")).doesNotExist();
    }

    @Test
    void recordings_that_no_test_uses_are_named() {
        record();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Run.of(Recordings.HeldInPart.class);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("no test of this run used these recordings", "an_endpoint_answers.json")
                .doesNotContain("a_mock_answers.json");
    }

    @Test
    void a_target_that_is_none_is_named() {
        assertThat(Run.with(Map.of("gatehouse.contract.record", "no.such.Target"), Recordings.SendsASecret.class)
                        .failure())
                .contains("gatehouse.contract.record is 'no.such.Target'");
    }
}
