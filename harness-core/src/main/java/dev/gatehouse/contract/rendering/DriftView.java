package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.drift.DriftReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page as the template sees it: texts and lists only.
 *
 * @param title the heading
 * @param generatedAt ISO 8601
 * @param targets a column each, with its counts
 * @param rows an exchange each
 * @param definitions what was compared of definitions
 * @param unused accepted differences that are no more
 * @param untried accepted differences that this run says nothing about
 */
public record DriftView(
        String title,
        String generatedAt,
        List<TargetView> targets,
        List<RowView> rows,
        List<DefinitionView> definitions,
        List<String> unused,
        List<String> untried) {

    /**
     * A target.
     *
     * @param name its name
     * @param counts how many exchanges came to what
     */
    public record TargetView(String name, List<CountView> counts) {}

    /**
     * How many exchanges of a target came to something.
     *
     * @param count how many
     * @param word to what
     * @param tone how it is shown
     */
    public record CountView(long count, String word, String tone) {}

    /**
     * An exchange.
     *
     * @param exchange method and target
     * @param status the status in process
     * @param test the test
     * @param firstOfTest whether it is the first row of its test
     * @param cells one for each target
     */
    public record RowView(String exchange, int status, String test, boolean firstOfTest, List<CellView> cells) {}

    /**
     * A definition that was compared.
     *
     * @param subject the API and stage
     * @param target where
     * @param word what came of it
     * @param tone how it is shown
     * @param text all that differs; empty if nothing
     */
    public record DefinitionView(String subject, String target, String word, String tone, String text) {}

    static DriftView of(DriftReport report) {
        List<String> behaviourTargets = report.behaviour().stream()
                .map(BehaviourDrift::target)
                .distinct()
                .toList();
        return new DriftView(
                report.title(),
                report.generatedAt().toString(),
                behaviourTargets.stream().map(target -> target(report, target)).toList(),
                rows(report, behaviourTargets),
                report.definitions().stream().map(DriftView::definition).toList(),
                report.unused().stream().map(Object::toString).toList(),
                report.untried().stream().map(Object::toString).toList());
    }

    private static TargetView target(DriftReport report, String target) {
        List<CountView> counts = new ArrayList<>();
        for (Review.Outcome outcome : Review.Outcome.values()) {
            long count = report.behaviour().stream()
                    .filter(drift -> drift.target().equals(target))
                    .filter(drift -> drift.review().outcome() == outcome)
                    .count();
            if (count > 0) {
                counts.add(new CountView(count, CellView.word(outcome), CellView.tone(outcome)));
            }
        }
        return new TargetView(target, counts);
    }

    /** One request id is one exchange, however many targets it was compared with. */
    private static List<RowView> rows(DriftReport report, List<String> targets) {
        Map<String, List<BehaviourDrift>> byExchange = new LinkedHashMap<>();
        for (BehaviourDrift drift : report.behaviour()) {
            String key =
                    drift.test() + " " + drift.review().comparison().exchange().requestId();
            byExchange.computeIfAbsent(key, k -> new ArrayList<>()).add(drift);
        }
        List<RowView> rows = new ArrayList<>();
        String testBefore = "";
        for (List<BehaviourDrift> drifts : byExchange.values()) {
            BehaviourDrift any = drifts.get(0);
            boolean first = !any.test().equals(testBefore);
            testBefore = any.test();
            rows.add(new RowView(
                    any.subject(),
                    any.review().comparison().exchange().status(),
                    any.test(),
                    first,
                    targets.stream().map(target -> CellView.of(drifts, target)).toList()));
        }
        return rows;
    }

    private static DefinitionView definition(DefinitionDrift drift) {
        boolean same = drift.differences().isEmpty();
        boolean accepted = drift.open().isEmpty();
        return new DefinitionView(
                drift.subject(),
                drift.target(),
                same
                        ? "as defined"
                        : accepted ? "accepted" : differences(drift.open().size()),
                same ? "good" : accepted ? "known" : "bad",
                same ? "" : DefinitionText.of(drift));
    }

    private static String differences(int count) {
        return count + (count == 1 ? " difference" : " differences");
    }
}
