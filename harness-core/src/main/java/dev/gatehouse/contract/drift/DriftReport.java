package dev.gatehouse.contract.drift;

import dev.gatehouse.contract.accepted.Acceptance;
import java.time.Instant;
import java.util.List;

/**
 * All that a run has compared.
 *
 * @param title what ran
 * @param generatedAt when the report was made
 * @param drifts what was compared, in the order of the run
 * @param unused accepted differences about exchanges that were compared and do not differ there any more
 * @param untried accepted differences about exchanges that this run did not compare
 */
public record DriftReport(
        String title, Instant generatedAt, List<Drift> drifts, List<Acceptance> unused, List<Acceptance> untried) {

    public DriftReport {
        drifts = List.copyOf(drifts);
        unused = List.copyOf(unused);
        untried = List.copyOf(untried);
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
