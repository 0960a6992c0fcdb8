package dev.gatehouse.bridge.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * Something in a target's account.
 *
 * @param name its name
 * @param tags its tags; empty where an emulator keeps none
 * @param created when it was made, seconds since 1970; 0 if that is not known
 */
record Found(String name, JsonNode tags, long created) {

    /** Whether it is of a run that is over. What contract cases make has tags alone: its name is the case's own. */
    boolean isLeftBy(Run current, Instant now, Duration lease) {
        boolean ours = name.matches(Run.PREFIX + "[0-9a-f]{8}-.*") || tags.has(Run.RUN);
        boolean currents = name.startsWith(Run.PREFIX + current.id() + "-")
                || text(Run.RUN).equals(current.id());
        if (!ours || currents) {
            return false;
        }
        if (!tags.has(Run.RUN)) {
            return created > 0 && Instant.ofEpochSecond(created).plus(lease).isBefore(now);
        }
        // Here the process itself tells; the lease is for where nobody knows.
        boolean sameMachine = text(Run.MACHINE).equals(current.machine());
        return sameMachine ? !Processes.isAlive(text(Run.PROCESS)) : until().isBefore(now);
    }

    /** The same with other tags. */
    Found tagged(JsonNode others) {
        return new Found(name, others, created);
    }

    private Instant until() {
        try {
            return Instant.parse(text(Run.UNTIL));
        } catch (DateTimeParseException notOurs) {
            return Instant.MAX;
        }
    }

    private String text(String tag) {
        return tags.path(tag).asText();
    }
}
