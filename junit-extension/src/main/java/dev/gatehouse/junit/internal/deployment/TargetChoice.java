package dev.gatehouse.junit.internal.deployment;

import dev.gatehouse.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target that a test is compared with.
 *
 * @param type its class
 * @param instance the target, if somebody else has made it; null if the run makes one of the class
 * @param stages whether the inner stages are compared
 */
public record TargetChoice(Class<? extends Target> type, @Nullable Target instance, boolean stages) {

    /** A target that somebody else has made. */
    public static TargetChoice of(Target target) {
        return new TargetChoice(target.getClass(), target, true);
    }

    /** The same without the inner stages. */
    public TargetChoice withoutStages() {
        return new TargetChoice(type, instance, false);
    }

    /** What a run has one of. */
    public Object key() {
        return instance == null ? type : instance;
    }
}
