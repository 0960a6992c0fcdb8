package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.gatehouse.junit.fixtures.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractCasesTest {

    @Test
    void each_case_is_a_test_with_its_name_and_title() {
        Run.of(Contracts.Held.class)
                .tests()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                displayName("mock-answers: a MOCK integration answers with the status of its template"),
                                finishedSuccessfully()));
    }

    @Test
    void a_case_that_cannot_run_is_skipped_with_the_reason() {
        Run.of(Contracts.Held.class)
                .tests()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(abortedWithReason(message(
                                m -> m.startsWith("needs-queue, in process: ") && m.contains("AWS service sqs")))));
    }

    @Test
    void a_class_may_be_nothing_but_its_cases() {
        Run.of(Contracts.OfAClass.class).tests().assertStatistics(s -> s.started(1)
                .succeeded(1));
    }

    @Test
    void a_failure_names_the_case_the_step_the_place_and_both_values() {
        assertThat(Run.of(Contracts.Broken.class).failure())
                .contains("other-name, in process: a MOCK integration answers with another name")
                .contains("step 2 (GET /pets)")
                .contains("other-name.json#/steps/2")
                .contains("at /json/name\n    expected: \"Ada\"\n    but was:  \"Rex\"");
    }

    @Test
    void a_target_that_does_not_answer_fails_the_case_with_what_to_do() {
        assertThat(Run.of(Contracts.OutOfReach.class).failure())
                .contains("step 0 (import)")
                .contains("ImportRestApi came to nothing. Come closer.");
    }

    @Test
    void files_that_are_no_cases_fail_once_and_are_all_named() throws IOException {
        Path directory = Files.createDirectories(Path.of("target/test-contract/unreadable"));
        Files.writeString(directory.resolve("one.json"), "{\"stps\": []}");
        Files.writeString(directory.resolve("two.json"), "{");

        assertThat(Run.of(Contracts.Unreadable.class).failure())
                .contains("one.json is no contract case: at '/stps'")
                .contains("two.json is no contract case: line 1, column 2");
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        assertThat(Run.of(Contracts.Nowhere.class).failure())
                .contains("There is no directory of contract cases 'contract/nowhere'");
    }

    @Test
    void a_class_without_cases_is_told_to_name_some() {
        assertThat(Run.of(Contracts.NamesNone.class).failure())
                .contains("Contracts$NamesNone implements RunsContractCases and names no cases");
    }
}
