package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Compared;
import dev.gatehouse.junit.fixtures.FailedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that a run leaves. */
class RunReportTest {

    @TempDir
    private Path directory;

    @Test
    void classes_that_fail_before_their_first_test_are_not_missing() throws IOException {
        String page = page(FailedClasses.WithoutADefinition.class, FailedClasses.FailingBeforeAll.class);

        assertThat(page)
                .contains("2 tests · 2 failed · 0 flows")
                .contains("WithoutADefinition (the class)", "no-such-file.yaml")
                .contains("FailingBeforeAll (the class)", "the database is not there");
    }

    @Test
    void a_class_that_was_not_to_run_here_has_not_failed() throws IOException {
        assertThat(page(FailedClasses.AbortedBeforeAll.class))
                .contains("1 test · none failed", "AbortedBeforeAll (the class)", "not on this machine")
                .contains("<span class=\"badge skipped\">skipped</span>");
    }

    @Test
    void a_gateway_that_cannot_be_closed_is_reported_after_its_test() throws IOException {
        assertThat(page(Compared.CannotBeLeft.class))
                .contains("2 tests · 1 failed")
                .contains("CannotBeLeft.asks() (closing its gateway)", "the stack is locked");
    }

    @Test
    void the_drift_report_is_linked_where_there_is_one() throws IOException {
        assertThat(page(Compared.Equal.class)).contains("<a href=\"drift.html\"");
        assertThat(directory.resolve("drift.html")).exists();
    }

    @Test
    void no_drift_report_is_linked_where_nothing_was_compared() throws IOException {
        assertThat(page(FailedClasses.FailingBeforeAll.class)).doesNotContain("drift.html");
    }

    private String page(Class<?>... testClasses) throws IOException {
        Run.with(Map.of("gatehouse.report", "true", "gatehouse.report.directory", directory.toString()), testClasses)
                .tests();
        return Files.readString(directory.resolve("index.html"));
    }
}
