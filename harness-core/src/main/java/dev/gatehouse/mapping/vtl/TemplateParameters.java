package dev.gatehouse.mapping.vtl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request parameters that {@code $input.params} reads: one value a name (AWS gives templates the last of repeated
 * ones), names as the client wrote them, in the request's order.
 */
public record TemplateParameters(
        Map<String, String> path, Map<String, String> querystring, Map<String, String> header) {
    private static final TemplateParameters NONE = new TemplateParameters(Map.of(), Map.of(), Map.of());

    /** Copies the maps, keeping their order. */
    public TemplateParameters {
        path = copy(path);
        querystring = copy(querystring);
        header = copy(header);
    }

    /** No parameters at all. */
    public static TemplateParameters none() {
        return NONE;
    }

    /** {@code $input.params('name')}: the path's value, else the query string's, else the header's, else null. */
    public @Nullable String find(String name) {
        String value = path.get(name);
        if (value == null) {
            value = querystring.get(name);
        }
        return value == null ? header.get(name) : value;
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
