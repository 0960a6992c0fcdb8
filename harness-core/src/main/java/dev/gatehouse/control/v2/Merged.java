package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.json.Trees;
import java.util.Set;

/** Requests of version 2 say what shall be different: what they leave out stays as it is. */
final class Merged {

    /** Components that are maps, of which an update may give a part. */
    private static final Set<String> MAPS = Set.of(
            "requestParameters",
            "responseParameters",
            "requestTemplates",
            "responseTemplates",
            "requestModels",
            "responseModels",
            "stageVariables",
            "routeSettings");

    private Merged() {}

    /**
     * A record with the values that a request gives for components of the same names.
     *
     * @param except components that the caller sets by itself
     */
    static <T extends Record> T of(T old, Record request, Class<T> type, String... except) {
        Set<String> untouched = Set.of(except);
        return Components.fit(request, type, untouched)
                ? Components.merged(old, request, type, untouched)
                : read(old, request, type, untouched);
    }

    /** Where a request has texts for what the record knows as one of several. */
    private static <T extends Record> T read(T old, Record request, Class<T> type, Set<String> untouched) {
        ObjectNode tree = Trees.of(old);
        Trees.of(request).properties().forEach(given -> {
            if (!given.getValue().isNull() && tree.has(given.getKey()) && !untouched.contains(given.getKey())) {
                tree.set(given.getKey(), given.getValue());
            }
        });
        complete(tree);
        return Trees.to(tree, type);
    }

    /** The same, but entries of maps are changed one by one, and one that is given as empty is taken away. */
    static <T extends Record> T update(T old, Record request, Class<T> type, String... except) {
        ObjectNode before = Trees.of(old);
        ObjectNode tree = Trees.of(of(old, request, type, except));
        for (String name : MAPS) {
            if (before.path(name) instanceof ObjectNode kept && tree.path(name) instanceof ObjectNode given) {
                tree.set(name, joined(kept, Trees.of(request).path(name).isObject() ? given : kept));
            }
        }
        return Trees.to(tree, type);
    }

    /** Default settings of routes always tell whether routes are counted. */
    private static void complete(ObjectNode tree) {
        if (tree.path("defaultRouteSettings") instanceof ObjectNode settings
                && !settings.hasNonNull("detailedMetricsEnabled")) {
            settings.put("detailedMetricsEnabled", false);
        }
    }

    private static ObjectNode joined(ObjectNode kept, ObjectNode given) {
        ObjectNode joined = kept.deepCopy();
        given.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            boolean empty = value.isTextual() ? value.asText().isEmpty() : value.isObject() && value.isEmpty();
            if (empty) {
                joined.remove(entry.getKey());
            } else {
                joined.set(entry.getKey(), value);
            }
        });
        return joined;
    }
}
