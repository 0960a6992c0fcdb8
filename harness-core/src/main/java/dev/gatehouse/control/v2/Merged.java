package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.json.Trees;
import java.util.Set;

/** Requests of version 2 say what shall be different: what they leave out stays as it is. */
final class Merged {

    private Merged() {}

    /**
     * A record with the values that a request gives for components of the same names.
     *
     * @param except components that the caller sets by itself
     */
    static <T extends Record> T of(T old, Record request, Class<T> type, String... except) {
        ObjectNode tree = Trees.of(old);
        Set<String> untouched = Set.of(except);
        Trees.of(request).properties().forEach(given -> {
            if (!given.getValue().isNull() && tree.has(given.getKey()) && !untouched.contains(given.getKey())) {
                tree.set(given.getKey(), given.getValue());
            }
        });
        return Trees.to(tree, type);
    }
}
