package dev.gatehouse.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.GatewaySettings;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every case of REST APIs in three ways: what AWS answered when it was recorded, what the gateway answers in process, and what a
 * LocalStack does. The counts are in docs/conformance.md, which is held to them; the places are in the report that this writes.
 */
class ThreeWayTest {

    private static final String PREFIX = "rest-";
    private static final Path REPORTS = Path.of("target", "three-way");

    private static LocalStack localStack;
    private static List<ContractCase> corpus;
    private static CaseMatrix supported;
    private static CaseMatrix unsupported;

    @BeforeAll
    static void run_every_case() throws Exception {
        localStack = RunningLocalStack.required();
        corpus = Corpus.withPrefixes(PREFIX);
        supported = compared("supported", c -> !c.unsupportedBy().contains("localstack"));
        unsupported = compared("unsupported", c -> c.unsupportedBy().contains("localstack"));
    }

    @AfterAll
    static void leave_localstack() {
        if (localStack != null) {
            localStack.close();
        }
    }

    @Test
    void the_gateway_answers_as_aws_wherever_localstack_is_said_to_support_the_case() {
        assertThat(supported.cases()).isPositive();
        assertThat(supported.counts().get(0)).matches(ThreeWayTest::allSame, "every answer in process is AWS's");
    }

    /** These cases say that LocalStack fails them: run all the same, they show how many of its answers are AWS's, and which are not. */
    @Test
    void the_gateway_answers_as_aws_where_localstack_is_said_not_to() {
        assertThat(unsupported.cases()).isPositive();
        assertThat(unsupported.counts().get(0)).matches(ThreeWayTest::allSame, "every answer in process is AWS's");
    }

    @Test
    void the_page_states_what_is_measured() throws Exception {
        StatedCounts stated = StatedCounts.read();

        stated.assumeMeasuredWith(corpus.size(), RunningLocalStack.version(localStack));
        stated.check(supported, unsupported);
    }

    private static boolean allSame(MatrixCounts counts) {
        return counts.differ() == 0 && counts.missing() == 0 && counts.same() > 0;
    }

    private static CaseMatrix compared(String name, Predicate<ContractCase> wanted) throws Exception {
        GatewaySettings settings = Emulators.besides(localStack.uri());
        TargetCases there = TargetCases.on(localStack).onEvery(settings);
        List<CaseRunner> targets = List.of(CaseRunner.on(new InProcessCases(settings)), CaseRunner.on(there));
        CaseMatrix matrix = CaseMatrix.of(corpus.stream().filter(wanted).toList(), targets, Instant.now());
        Path page = MatrixFiles.write(REPORTS.resolve(name), matrix);
        System.out.println("Compared in three ways, " + name + ": " + page.toAbsolutePath());
        return matrix;
    }
}
