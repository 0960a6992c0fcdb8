package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tells that something on a target is a test's: a prefix of its name, and tags.
 *
 * @param prefix as {@code gatehouse-4f1c22-}; unique to a run
 * @param tags names and values
 */
public record Mark(String prefix, Map<String, String> tags) {

    private static final int LONGEST_NAME = 120;

    public Mark {
        tags = Map.copyOf(tags);
    }

    String named(String name) {
        String marked = prefix + name;
        return marked.substring(0, Math.min(LONGEST_NAME, marked.length()));
    }

    /** The tags as a parameter. */
    ObjectNode asParameter() {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(tags).forEach(parameter::put);
        return parameter;
    }
}
