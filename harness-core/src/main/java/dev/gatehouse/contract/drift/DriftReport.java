package dev.gatehouse.contract.drift;

import dev.gatehouse.contract.accepted.Acceptance;
import dev.gatehouse.contract.accepted.AcceptedDifferences;
import dev.gatehouse.contract.accepted.Review;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a run has compared.
 *
 * @param title what ran
 * @param generatedAt when the report was made
 * @param drifts what was compared, in the order of the run
 * @param unused accepted differences about what was compared and does not differ there any more
 * @param untried accepted differences about what this run did not compare
 */
public record DriftReport(
        String title, Instant generatedAt, List<Drift> drifts, List<Acceptance> unused, List<Acceptance> untried) {

    public DriftReport {
        drifts = List.copyOf(drifts);
        unused = List.copyOf(unused);
        untried = List.copyOf(untried);
    }

    /** The report of what was compared, with what the list of accepted differences holds for nothing. */
    public static DriftReport of(String title, Instant generatedAt, List<Drift> drifts, AcceptedDifferences accepted) {
        DriftReport bare = new DriftReport(title, generatedAt, drifts, List.of(), List.of());
        List<Review> reviews =
                bare.behaviour().stream().map(BehaviourDrift::review).toList();
        List<Acceptance> unused = new ArrayList<>(accepted.unused(reviews));
        List<Acceptance> untried = new ArrayList<>(accepted.untried(reviews));
        for (Acceptance acceptance : accepted.ofDefinitions()) {
            if (bare.definitions().stream()
                    .noneMatch(drift -> acceptance.concernsDefinition(drift.api(), drift.target()))) {
                untried.add(acceptance);
            } else if (bare.definitions().stream().noneMatch(drift -> drift.used(acceptance))) {
                unused.add(acceptance);
            }
        }
        return new DriftReport(title, generatedAt, drifts, unused, untried);
    }

    /** The exchanges that were compared, in the order of the run. */
    public List<BehaviourDrift> behaviour() {
        return drifts.stream()
                .filter(BehaviourDrift.class::isInstance)
                .map(BehaviourDrift.class::cast)
                .toList();
    }

    /** The definitions that were compared. */
    public List<DefinitionDrift> definitions() {
        return drifts.stream()
                .filter(DefinitionDrift.class::isInstance)
                .map(DefinitionDrift.class::cast)
                .toList();
    }

    /** The targets, in the order in which they first occur. */
    public List<String> targets() {
        return drifts.stream().map(Drift::target).distinct().toList();
    }
}
