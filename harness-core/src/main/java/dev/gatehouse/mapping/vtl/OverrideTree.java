package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.jsonpath.JsonValues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Deep copies of the trees that templates write to; copies keep the kind of each list, because it decides how it prints. */
final class OverrideTree {
    /** Deeper than any JSON that AWS accepts; a map that holds itself ends here instead of never. */
    private static final int DEEPEST = 100;

    private OverrideTree() {}

    static Map<String, Object> frozen(Map<?, ?> tree) {
        return Collections.unmodifiableMap(copyMap(tree, 0));
    }

    /** A copy that a template may change. */
    static Map<String, Object> writable(Map<String, Object> tree) {
        return copyMap(tree, 0);
    }

    /** A copy that a template may change, with the maps of parameters that AWS provides from the start. */
    static Map<String, Object> overridable(Map<String, Object> tree, String... maps) {
        Map<String, Object> copy = copyMap(tree, 0);
        for (String name : maps) {
            copy.put(name, FinalOverrides.ofParameters(map(copy, name)));
        }
        return copy;
    }

    static Map<String, Object> map(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> map ? frozen(map) : Map.of();
    }

    static OptionalInt integer(@Nullable Object value) {
        if (value instanceof Number number) {
            return OptionalInt.of(number.intValue());
        }
        try {
            return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value.toString()));
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }

    private static Map<String, Object> copyMap(Map<?, ?> map, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copy(value, depth + 1)));
        return copy;
    }

    private static @Nullable Object copy(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("$context.requestOverride and responseOverride may nest " + DEEPEST
                    + " levels; this one nests deeper, or holds itself");
        }
        if (value instanceof NamedValues) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, depth);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = JsonValues.emptyListLike(list);
            list.forEach(item -> copy.add(copy(item, depth + 1)));
            return copy;
        }
        return value;
    }
}
