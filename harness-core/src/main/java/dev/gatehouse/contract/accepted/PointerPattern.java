package dev.gatehouse.contract.accepted;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Places in an exchange: a JSON pointer in which {@code *} stands for one name or index, and {@code **} for any number of them.
 *
 * @param text as it is written
 */
public record PointerPattern(String text) {

    /** Whether a pointer is one of these places. */
    public boolean matches(String pointer) {
        return matches(steps(text), steps(pointer));
    }

    /** Whether it leads into the first three stages, which a target may not show. */
    boolean isOfInnerStage() {
        return Set.of("methodRequest", "integrationRequest", "integrationResponse")
                .contains(steps(text).get(0));
    }

    private static List<String> steps(String pointer) {
        return Arrays.asList(pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1));
    }

    private static boolean matches(List<String> wanted, List<String> found) {
        if (wanted.isEmpty()) {
            return found.isEmpty();
        }
        List<String> rest = wanted.subList(1, wanted.size());
        if (wanted.get(0).equals("**")) {
            return matches(rest, found) || (!found.isEmpty() && matches(wanted, found.subList(1, found.size())));
        }
        return !found.isEmpty()
                && (wanted.get(0).equals("*") || wanted.get(0).equals(found.get(0)))
                && matches(rest, found.subList(1, found.size()));
    }

    @Override
    public String toString() {
        return text;
    }
}
