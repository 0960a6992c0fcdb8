package dev.gatehouse.conformance;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseReport;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.InProcessCases;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/** Every case of the corpus with one of the {@link #PREFIXES}, against the in-process gateway, held against the list of expected failures. */
class ConformanceTest {

    private static final String PREFIXES =
            System.getProperty("gatehouse.conformance.prefixes", "rest-,control-,import-,service-,http-,websocket-");

    private final ExpectedFailures expected = ExpectedFailures.read();
    private final CaseRunner runner = CaseRunner.on(new InProcessCases(Emulators.configured()));

    @TestFactory
    Stream<DynamicTest> cases() {
        return Corpus.withPrefixes(PREFIXES).stream()
                .map(c -> dynamicTest(c.name() + ": " + c.title(), () -> check(c)));
    }

    @Test
    void the_list_of_expected_failures_only_shrinks() {
        if (expected.names().size() > ExpectedFailures.MOST) {
            throw new AssertionFailedError("expected-failures.txt has "
                    + expected.names().size() + " names, and may have " + ExpectedFailures.MOST + ".");
        }
    }

    /** A name in the list that no case has would hide nothing, but nobody would notice. */
    @Test
    void every_expected_failure_is_a_case() {
        Set<String> unknown = new TreeSet<>(expected.names());
        unknown.removeAll(Corpus.all().stream().map(ContractCase::name).collect(Collectors.toSet()));

        if (!unknown.isEmpty()) {
            throw new AssertionFailedError("expected-failures.txt names what is no case: " + unknown);
        }
    }

    private void check(ContractCase given) throws Exception {
        runner.target().cannotRun(given).ifPresent(ConformanceTest::leaveOut);
        boolean known = expected.contains(given.name());
        CaseResult result = runner.run(given);
        if (!result.held()) {
            String failure = CaseReport.of(result);
            assumeTrue(!known, "expected to fail: " + failure);
            throw new AssertionFailedError(failure);
        }
        if (known) {
            throw new AssertionFailedError(given.name() + " passes: take it out of expected-failures.txt.");
        }
    }

    private static void leaveOut(String reason) {
        if (System.getProperty("gatehouse.conformance.services", "").equals("required")) {
            throw new AssertionFailedError(reason);
        }
        abort(reason);
    }
}
