package dev.gatehouse.contract.drift;

import dev.gatehouse.contract.accepted.Acceptance;
import dev.gatehouse.contract.accepted.AcceptedDifferences;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * An API's definition in the repository, compared with the export of a deployed stage.
 *
 * @param api the API's name
 * @param definition the definition, as a file or class
 * @param target where the stage is deployed
 * @param stage the deployed stage
 * @param differences what differs; empty if nothing does
 */
public record DefinitionDrift(
        String api, String definition, String target, String stage, List<DefinitionDifference> differences)
        implements Drift {

    public DefinitionDrift {
        differences = List.copyOf(differences);
    }

    /** The differences that fail a test. */
    public List<DefinitionDifference> open() {
        return differences.stream()
                .filter(difference -> difference.standing().fails())
                .toList();
    }

    /**
     * The same drift, held against what is accepted.
     *
     * @param accepted the reviewed list
     * @param ignored JSON pointers of what does not matter, with everything below them
     * @param today by which entries expire
     */
    public DefinitionDrift reviewed(AcceptedDifferences accepted, Collection<String> ignored, LocalDate today) {
        return new DefinitionDrift(
                api,
                definition,
                target,
                stage,
                differences.stream()
                        .map(difference -> difference.with(
                                ignored.stream().anyMatch(pointer -> isAtOrBelow(difference.pointer(), pointer))
                                        ? Standing.IGNORED
                                        : standing(difference, accepted, today)))
                        .toList());
    }

    private static boolean isAtOrBelow(String pointer, String ignored) {
        return pointer.equals(ignored) || pointer.startsWith(ignored + "/");
    }

    private Standing standing(DefinitionDifference difference, AcceptedDifferences accepted, LocalDate today) {
        List<Acceptance> about = accepted.ofDefinitions().stream()
                .filter(acceptance -> acceptance.coversDefinition(api, target, difference.pointer()))
                .toList();
        return about.stream()
                .filter(acceptance -> !acceptance.isExpiredOn(today))
                .findFirst()
                .map(valid -> new Standing(Standing.State.ACCEPTED, valid))
                .or(() -> about.stream().findFirst().map(over -> new Standing(Standing.State.EXPIRED, over)))
                .orElse(Standing.OPEN);
    }

    boolean used(Acceptance acceptance) {
        return differences.stream()
                .anyMatch(difference -> acceptance.equals(difference.standing().acceptance()));
    }

    @Override
    public String subject() {
        return api + ", stage " + stage;
    }
}
