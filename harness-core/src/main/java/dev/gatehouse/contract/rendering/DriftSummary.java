package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.DriftReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A drift report in a few lines, for the end of a build's log. */
public final class DriftSummary {

    private DriftSummary() {}

    /** A line a target, and one for each accepted difference that is no more. */
    public static String of(DriftReport report) {
        List<String> lines = new ArrayList<>();
        for (String target : report.targets()) {
            Map<Review.Outcome, Long> counts = report.behaviour().stream()
                    .filter(drift -> drift.target().equals(target))
                    .map(BehaviourDrift::review)
                    .collect(Collectors.groupingBy(Review::outcome, TreeMap::new, Collectors.counting()));
            if (!counts.isEmpty()) {
                lines.add("Gatehouse compared with " + target + ": " + text(counts) + ".");
            }
        }
        long drifted = report.definitions().stream()
                .filter(drift -> !drift.differences().isEmpty())
                .count();
        if (!report.definitions().isEmpty()) {
            lines.add("Gatehouse compared " + report.definitions().size() + " definitions with what is deployed: "
                    + drifted + " differ.");
        }
        report.unused().forEach(unused -> lines.add("  accepted, but no longer different: " + unused));
        return String.join("\n", lines);
    }

    private static String text(Map<Review.Outcome, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + CellView.word(count.getKey()))
                .collect(Collectors.joining(", "));
    }
}
