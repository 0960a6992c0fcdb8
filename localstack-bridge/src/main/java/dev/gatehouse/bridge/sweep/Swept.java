package dev.gatehouse.bridge.sweep;

import java.util.List;

/**
 * What a sweep came to.
 *
 * @param removed what is gone, as {@code DeleteRestApi abc123 gatehouse-1f2e3d4c-pets}
 * @param refused what ought to be gone and is not, in the same form, with what the target said
 */
public record Swept(List<String> removed, List<String> refused) {

    public Swept {
        removed = List.copyOf(removed);
        refused = List.copyOf(refused);
    }
}
