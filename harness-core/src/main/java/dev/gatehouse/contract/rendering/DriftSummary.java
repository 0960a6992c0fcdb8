package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.drift.DriftReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drift report in a few lines, for the end of a build's log. */
public final class DriftSummary {

    private static final int MOST_REASONS = 5;

    private DriftSummary() {}

    /** A line a target, why exchanges could not be compared there, and a line for each accepted difference that is no more. */
    public static String of(DriftReport report) {
        List<String> lines = new ArrayList<>();
        for (String target : report.targets()) {
            Map<Review.Outcome, Long> counts = report.behaviour().stream()
                    .filter(drift -> drift.target().equals(target))
                    .map(BehaviourDrift::review)
                    .collect(Collectors.groupingBy(Review::outcome, TreeMap::new, Collectors.counting()));
            if (!counts.isEmpty()) {
                lines.add("Gatehouse compared with " + target + ": " + text(counts) + ".");
                lines.addAll(notComparable(report, target));
            }
        }
        lines.addAll(definitions(report.definitions()));
        report.unused().forEach(unused -> lines.add("  accepted, but no longer different: " + unused));
        return String.join("\n", lines);
    }

    private static List<String> definitions(List<DefinitionDrift> drifts) {
        if (drifts.isEmpty()) {
            return List.of();
        }
        long differ = drifts.stream().filter(drift -> !drift.open().isEmpty()).count();
        long accepted = drifts.stream()
                .filter(drift -> drift.open().isEmpty() && !drift.differences().isEmpty())
                .count();
        return List.of("Gatehouse compared " + drifts.size() + (drifts.size() == 1 ? " definition" : " definitions")
                + " with what is deployed: " + differ + " different"
                + (accepted == 0 ? "." : ", " + accepted + " accepted."));
    }

    /** Each reason once: it mostly is the same for all exchanges of an API. */
    private static List<String> notComparable(DriftReport report, String target) {
        List<String> reasons = report.behaviour().stream()
                .filter(drift -> drift.target().equals(target))
                .map(drift -> drift.review().comparison().verdict())
                .filter(Verdict.NotComparable.class::isInstance)
                .map(verdict -> "  not comparable: " + ((Verdict.NotComparable) verdict).reason())
                .distinct()
                .toList();
        int more = reasons.size() - MOST_REASONS;
        return more <= 0
                ? reasons
                : Stream.concat(
                                reasons.stream().limit(MOST_REASONS),
                                Stream.of("  … and for " + more + " more reasons: see the drift report."))
                        .toList();
    }

    private static String text(Map<Review.Outcome, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + CellView.word(count.getKey()))
                .collect(Collectors.joining(", "));
    }
}
