package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The refusals that many operations of version 2 share. */
final class Invalid {

    private Invalid() {}

    /** Refuses a text that is none of an enum's names. */
    static <E extends Enum<E>> void unless(@Nullable String given, Class<E> type, String name) {
        unless(given, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), name);
    }

    /** Refuses a text that is none of those known. */
    static void unless(@Nullable String given, List<String> known, String name) {
        if (given != null && !known.contains(given)) {
            throw ControlException.badRequest(
                    "Invalid " + name + ". The value '" + given + "' must be one of " + String.join(", ", known) + ".");
        }
    }

    /** What has an id, or a refusal. */
    static <T> T unless(Map<String, T> all, String id, String noun) {
        @Nullable T found = all.get(id);
        if (found == null) {
            throw ControlException.notFound("Invalid " + noun + " identifier specified " + id);
        }
        return found;
    }
}
