package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Compared;
import dev.gatehouse.junit.fixtures.Pacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences that a reviewed file accepts, as tests see them. */
class AcceptedDifferencesTest {

    @TempDir
    private Path directory;

    @Test
    void an_accepted_difference_does_not_fail_the_test() throws IOException {
        Run run = with(entry("GET /ok", "changed", "/integrationResponse/body/ok", "9999-12-31"));

        run.succeeds(1);
        assertThat(run.reported())
                .containsExactly(
                        "compared with changed: GET /dev/ok on changed: differs as accepted at /integrationResponse/body/ok");
    }

    @Test
    void an_expired_acceptance_fails_the_test_and_says_so() throws IOException {
        assertThat(with(entry("GET /ok", "changed", "/**", "2020-01-31")).failure())
                .contains("It was accepted until 2020-01-31, which is over: known (")
                .contains("accepted.yml:2:5)")
                .contains("If it shall stay accepted, give it a new reason and a new day in ");
    }

    @Test
    void an_acceptance_of_another_place_accepts_nothing() throws IOException {
        assertThat(with(entry("GET /ok", "other", "/**", "9999-12-31")).failure())
                .startsWith("GET /dev/ok went otherwise on changed.");
    }

    @Test
    void a_file_that_cannot_be_read_fails_the_class_once_with_the_line() throws IOException {
        assertThat(with("accepted:\n  - exchange: GET /ok\n    target: changed\n")
                        .failure())
                .startsWith("The accepted differences cannot be read.\n\n")
                .contains("accepted.yml:2:5\n    There is no differs here.");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        String missing = directory.resolve("no.yml").toString();

        assertThat(Run.with(Map.of("gatehouse.contract.accepted", missing), Compared.Equal.class)
                        .failure())
                .isEqualTo("The configuration parameter gatehouse.contract.accepted names " + missing
                        + ", where there is no file.");
    }

    @Test
    void the_drift_report_is_written_and_names_what_is_accepted_for_nothing() throws IOException {
        Path file = directory.resolve("accepted.yml");
        Files.writeString(file, entry("GET /broken", "changed", "/**", "9999-12-31"));

        Run.with(
                Map.of(
                        "gatehouse.contract.accepted", file.toString(),
                        "gatehouse.report", "true",
                        "gatehouse.report.directory", directory.toString()),
                Compared.SeveralDiffer.class);

        assertThat(directory.resolve("drift.html")).content().contains("/integrationResponse/body/ok");
        assertThat(directory.resolve("drift-junit.xml")).content().contains("tests=\"8\" failures=\"7\"");
        assertThat(directory.resolve("drift.json"))
                .content()
                .contains("\"different\" : 7")
                .containsPattern("\"unused\" : \\[ \\{\\s+\"exchange\" : \"GET /broken\"");
    }

    @Test
    void a_run_that_compares_nothing_leaves_no_drift_report_of_an_earlier_one() throws IOException {
        Files.writeString(directory.resolve("drift.html"), "of the run before");
        Files.writeString(directory.resolve("drift.json"), "{}");

        Run.with(
                        Map.of("gatehouse.report", "true", "gatehouse.report.directory", directory.toString()),
                        Pacts.Recorded.class)
                .tests();

        assertThat(directory.resolve("index.html")).exists();
        assertThat(directory.resolve("drift.html")).doesNotExist();
        assertThat(directory.resolve("drift.json")).doesNotExist();
    }

    private Run with(String text) throws IOException {
        Path file = directory.resolve("accepted.yml");
        Files.writeString(file, text);
        return Run.with(Map.of("gatehouse.contract.accepted", file.toString()), Compared.AnswerDiffers.class);
    }

    private static String entry(String exchange, String target, String differs, String expires) {
        return "accepted:\n  - exchange: " + exchange + "\n    target: " + target + "\n    differs: " + differs
                + "\n    reason: known\n    expires: " + expires + "\n";
    }
}
