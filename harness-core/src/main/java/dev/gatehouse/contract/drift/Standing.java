package dev.gatehouse.contract.drift;

import dev.gatehouse.contract.accepted.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody has said that a difference of a definition may be.
 *
 * @param state what was said
 * @param acceptance the entry that says so, or has said it until its day; null of what is open or ignored
 */
public record Standing(State state, @Nullable Acceptance acceptance) {

    /** Nobody has said anything. */
    public static final Standing OPEN = new Standing(State.OPEN, null);

    /** The test says that it does not matter. */
    public static final Standing IGNORED = new Standing(State.IGNORED, null);

    /** What was said of a difference. */
    public enum State {
        /** Nothing. */
        OPEN,
        /** It is accepted until a day. */
        ACCEPTED,
        /** It was accepted until a day that is over. */
        EXPIRED,
        /** It does not matter. */
        IGNORED
    }

    /** Whether the difference fails a test. */
    public boolean fails() {
        return state == State.OPEN || state == State.EXPIRED;
    }

    /** In words, for people; empty if there is nothing to say. */
    public String words() {
        return switch (state) {
            case OPEN -> "";
            case IGNORED -> "The test does not mind it.";
            case ACCEPTED -> "Accepted: " + acceptance;
            case EXPIRED -> "It was accepted for a time that is over: " + acceptance;
        };
    }
}
