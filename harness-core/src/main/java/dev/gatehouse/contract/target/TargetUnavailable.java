package dev.gatehouse.contract.target;

import org.jspecify.annotations.Nullable;

/** A target does not answer, or answers with nonsense; what was found in process stands all the same. */
public final class TargetUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String target;

    /**
     * A target that cannot be used now.
     *
     * @param target its name
     * @param happened what was tried, and what came of it
     * @param remedy what to do about it
     * @param cause what failed; null if nothing was thrown
     */
    public TargetUnavailable(String target, String happened, String remedy, @Nullable Throwable cause) {
        super(target + ": " + happened + " " + remedy, cause);
        this.target = target;
    }

    /** The target's name. */
    public String target() {
        return target;
    }
}
