package dev.gatehouse.contract.cases.matrix;

import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every expected answer of some cases, on some targets.
 *
 * <pre>{@code
 * CaseMatrix matrix = CaseMatrix.of(cases, List.of(CaseRunner.on(inProcess), CaseRunner.on(localStack)), Instant.now());
 * MatrixFiles.write(Path.of("target", "contract"), matrix);
 * }</pre>
 *
 * @param made when
 * @param targets the targets' names
 * @param rows the answers, in the order of the cases and of their steps
 * @param leftOut the cases that one of the targets cannot run
 */
public record CaseMatrix(Instant made, List<String> targets, List<MatrixRow> rows, List<LeftOut> leftOut) {

    public CaseMatrix {
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Runs the cases that every target can run on each of them; steps after a difference are run, too.
     *
     * @throws IOException if what a case needs cannot be started
     */
    public static CaseMatrix of(List<ContractCase> cases, List<CaseRunner> targets, Instant now)
            throws IOException, InterruptedException {
        List<MatrixRow> rows = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (ContractCase given : cases) {
            Optional<LeftOut> left = leftOut(given, targets);
            if (left.isPresent()) {
                leftOut.add(left.get());
            } else {
                rows.addAll(rows(given, targets));
            }
        }
        List<String> names = targets.stream().map(r -> r.target().name()).toList();
        return new CaseMatrix(now, names, rows, leftOut);
    }

    private static Optional<LeftOut> leftOut(ContractCase given, List<CaseRunner> targets) {
        return targets.stream()
                .flatMap(runner ->
                        runner
                                .target()
                                .cannotRun(given)
                                .map(why -> new LeftOut(given, runner.target().name(), why))
                                .stream())
                .findFirst();
    }

    private static List<MatrixRow> rows(ContractCase given, List<CaseRunner> targets)
            throws IOException, InterruptedException {
        List<CaseResult> results = new ArrayList<>();
        for (CaseRunner runner : targets) {
            results.add(runner.goingOn().run(given));
        }
        return given.steps().stream()
                .filter(CaseMatrix::hasAnswer)
                .map(step -> new MatrixRow(
                        given,
                        step,
                        results.stream()
                                .map(result -> MatrixCell.of(result.steps().get(step.number())))
                                .toList()))
                .toList();
    }

    /** A step that expects nothing has no answer to hold against. */
    private static boolean hasAnswer(CaseStep step) {
        return !step.expectation().isMissingNode() || step.source().has("error");
    }

    /** How each target did, in the order of targets. */
    public List<MatrixCounts> counts() {
        return IntStream.range(0, targets.size())
                .mapToObj(target -> MatrixCounts.of(this, target))
                .toList();
    }

    /** How many cases were run. */
    public long cases() {
        return rows.stream().map(MatrixRow::given).distinct().count();
    }
}
