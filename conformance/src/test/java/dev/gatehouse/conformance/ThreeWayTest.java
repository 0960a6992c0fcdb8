package dev.gatehouse.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.matrix.CaseMatrix;
import dev.gatehouse.contract.cases.matrix.MatrixCounts;
import dev.gatehouse.contract.cases.matrix.MatrixFiles;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.InProcessCases;
import dev.gatehouse.contract.cases.run.TargetCases;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every case of REST APIs in three ways: what AWS answered when it was recorded, what the gateway answers in process, and what a
 * LocalStack does. The counts are in docs/conformance.md; the places are in the report that this writes.
 */
class ThreeWayTest {

    private static final String PREFIX = "rest-";
    private static final Path REPORTS = Path.of("target", "three-way");

    private static @Nullable LocalStack localStack;

    @BeforeAll
    static void find_localstack() {
        localStack = RunningLocalStack.required();
    }

    @AfterAll
    static void leave_localstack() {
        if (localStack != null) {
            localStack.close();
        }
    }

    @Test
    void the_gateway_answers_as_aws_wherever_localstack_is_said_to_support_the_case() throws Exception {
        CaseMatrix matrix = compared("supported", c -> !c.unsupportedBy().contains("localstack"));

        assertThat(matrix.cases()).isPositive();
        assertThat(matrix.counts().get(0)).matches(ThreeWayTest::allSame, "every answer in process is AWS's");
    }

    /** These cases say that LocalStack fails them: run all the same, they show how many of its answers are AWS's, and which are not. */
    @Test
    void the_gateway_answers_as_aws_where_localstack_is_said_not_to() throws Exception {
        CaseMatrix matrix = compared("unsupported", c -> c.unsupportedBy().contains("localstack"));

        assertThat(matrix.cases()).isPositive();
        assertThat(matrix.counts().get(0)).matches(ThreeWayTest::allSame, "every answer in process is AWS's");
    }

    private static boolean allSame(MatrixCounts counts) {
        return counts.differ() == 0 && counts.missing() == 0 && counts.same() > 0;
    }

    private static CaseMatrix compared(String name, Predicate<ContractCase> wanted) throws Exception {
        List<ContractCase> cases =
                Corpus.withPrefixes(PREFIX).stream().filter(wanted).toList();
        TargetCases there = TargetCases.on(Objects.requireNonNull(localStack)).onEvery(Emulators.configured());
        List<CaseRunner> targets =
                List.of(CaseRunner.on(new InProcessCases(Emulators.configured())), CaseRunner.on(there));
        CaseMatrix matrix = CaseMatrix.of(cases, targets, Instant.now());
        Path page = MatrixFiles.write(REPORTS.resolve(name), matrix);
        System.out.println(matrix.cases() + " cases that LocalStack is said " + (name.equals("supported") ? "" : "not ")
                + "to support, with " + matrix.rows().size() + " answers; "
                + matrix.leftOut().size()
                + " left out. Report: " + page.toAbsolutePath());
        matrix.counts()
                .forEach(c -> System.out.println("  " + c.target() + ": " + c.same() + " as AWS's, " + c.differ()
                        + " differ, " + c.missing() + " missing, in " + c.cases() + " cases"));
        return matrix;
    }
}
