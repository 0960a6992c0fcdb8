package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.Waiver;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that one message can say all of it, and what the user chose to do without. */
public final class Problems {

    private final Set<String> waivable;
    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<Waiver> waived = new LinkedHashSet<>();

    /** A collection that lets pass what has one of these names. */
    public Problems(Set<String> waivable) {
        this.waivable = Set.copyOf(waivable);
    }

    /** Something is wrong. */
    public void add(Origin origin, @Nullable String logicalId, String message, String remedy) {
        found.add(new Problem(at(origin, logicalId), message, remedy));
    }

    /** Takes over the problems of an exception and names the resource in them. */
    public void addAll(DefinitionException exception, @Nullable String logicalId) {
        exception.problems().forEach(p -> add(p.origin(), logicalId, p.message(), p.remedy()));
    }

    /** Whether the user does without something of that name; if so, it is remembered. */
    public boolean isWaived(String name, Origin origin, @Nullable String logicalId) {
        if (!waivable.contains(name)) {
            return false;
        }
        waived.add(new Waiver(name, at(origin, logicalId)));
        return true;
    }

    /** The names that the user does without, wherever they stand. */
    public Set<String> waivable() {
        return waivable;
    }

    /** How many problems there are. */
    public int count() {
        return found.size();
    }

    /** What was waived so far. */
    public List<Waiver> waived() {
        return List.copyOf(waived);
    }

    /** Fails with all problems in the order of the file, if there are any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DefinitionException(found.stream()
                    .sorted(Comparator.comparing((Problem p) -> p.origin().line())
                            .thenComparing(p -> p.origin().column()))
                    .toList());
        }
    }

    private static Origin at(Origin origin, @Nullable String logicalId) {
        return logicalId == null || origin.logicalId() != null
                ? origin
                : new Origin(origin.file(), origin.line(), origin.column(), logicalId);
    }
}
