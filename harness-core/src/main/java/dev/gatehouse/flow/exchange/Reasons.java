package dev.gatehouse.flow.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects why a step decided as it did. Used by one request on one thread. */
public final class Reasons {

    private final List<Reason> given = new ArrayList<>();

    /** Adds a reason. */
    public void add(Reason reason) {
        given.add(reason);
    }

    /** The reasons given so far, oldest first. */
    public List<Reason> given() {
        return List.copyOf(given);
    }
}
