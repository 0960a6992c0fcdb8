package dev.gatehouse.mapping.jsonpath;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How AWS prints the values of a JSON document. */
public final class JsonValues {
    private static final Class<?> JSON_ARRAY =
            JsonDocument.CONFIGURATION.jsonProvider().createArray().getClass();

    private JsonValues() {}

    /**
     * An empty list of the given one's kind: a list that came out of a JSON document prints as JSON, one that a template
     * made prints as Java lists do.
     */
    @SuppressWarnings("unchecked") // the provider's arrays are lists
    public static List<@Nullable Object> emptyListLike(List<?> list) {
        return JSON_ARRAY.isInstance(list)
                ? (List<@Nullable Object>)
                        JsonDocument.CONFIGURATION.jsonProvider().createArray()
                : new ArrayList<>();
    }

    /** The value as compact JSON text, keys in the document's order: {@code {"a":[1,"x"]}}. */
    public static String toJson(@Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            return JsonDocument.CONFIGURATION.jsonProvider().toJson(value);
        }
        // The provider prints maps and lists only, so a scalar goes in as a list of one and comes out without brackets.
        String list = JsonDocument.CONFIGURATION.jsonProvider().toJson(Collections.singletonList(value));
        return list.substring(1, list.length() - 1);
    }

    /** The value as a parameter carries it: a string without quotes, anything else as JSON. */
    public static String toParameter(Object value) {
        return value instanceof String text ? text : toJson(value);
    }
}
