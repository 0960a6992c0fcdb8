package dev.gatehouse.model.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decoded query parameters, in order of first appearance, with every value of a repeated name.
 *
 * @param all name to values; no value list is empty
 */
public record QueryParameters(Map<String, List<String>> all) {

    /** No parameters. */
    public static final QueryParameters EMPTY = new QueryParameters(Map.of());

    public QueryParameters {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        all.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        all = java.util.Collections.unmodifiableMap(copy);
    }

    /** The last value under this name: the one AWS takes where only one can be had. */
    public Optional<String> last(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Every value under this name, in order; empty if the name is absent. */
    public List<String> values(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** Whether the name occurs. */
    public boolean has(String name) {
        return all.containsKey(name);
    }
}
