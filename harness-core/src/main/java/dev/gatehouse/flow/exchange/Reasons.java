package dev.gatehouse.flow.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects why a step decided as it did. Used by one request on one thread. */
public final class Reasons {

    /** Most steps give one reason or two. */
    private final List<Reason> given = new ArrayList<>(2);

    /** Adds a reason. */
    public void add(Reason reason) {
        given.add(reason);
    }

    /** The reasons given so far, oldest first. */
    public List<Reason> given() {
        return List.copyOf(given);
    }
}
