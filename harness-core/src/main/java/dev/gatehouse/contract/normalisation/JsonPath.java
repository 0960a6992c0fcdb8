package dev.gatehouse.contract.normalisation;

import java.util.Arrays;
import java.util.List;

/**
 * Places in JSON values: a JSON pointer in which {@code *} stands for any one name or index, and {@code **} for any number
 * of them.
 */
record JsonPath(List<String> steps) {

    private static final String ANY_DEPTH = "**";

    /** Reads a pointer; a slash in front may be left out before {@code **}. */
    static JsonPath of(String pointer) {
        String steps = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        if (!pointer.startsWith("/") && !pointer.startsWith(ANY_DEPTH)) {
            throw new IllegalArgumentException("\"" + pointer
                    + "\" is no JSON pointer: it begins with / or with **, as " + "/items/*/id or **/createdAt.");
        }
        return new JsonPath(Arrays.stream(steps.split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    boolean matches(List<String> place) {
        return matches(0, place, 0);
    }

    private boolean matches(int step, List<String> place, int at) {
        if (step == steps.size()) {
            return at == place.size();
        }
        String wanted = steps.get(step);
        if (wanted.equals(ANY_DEPTH)) {
            return matches(step + 1, place, at) || (at < place.size() && matches(step, place, at + 1));
        }
        return at < place.size()
                && (wanted.equals("*") || wanted.equals(place.get(at)))
                && matches(step + 1, place, at + 1);
    }
}
