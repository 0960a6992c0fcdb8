package dev.gatehouse.model.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        for (Map.Entry<String, List<String>> parameter : all.entrySet()) {
            copy.put(parameter.getKey(), List.copyOf(parameter.getValue()));
        }
        all = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * Decodes a query as REST APIs do: as any other, except that a semicolon parts parameters as an ampersand does.
     *
     * @param rawQuery what stands after {@code ?}
     */
    public static QueryParameters ofRestApi(String rawQuery) {
        return parse(rawQuery.replace(';', '&'));
    }

    /**
     * Decodes a query: {@code +} is a space, a name without {@code =} has an empty value, and malformed
     * percent-encoding stays as it is.
     *
     * @param rawQuery what stands after {@code ?}
     */
    public static QueryParameters parse(String rawQuery) {
        if (rawQuery.isEmpty()) {
            return EMPTY;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int from = 0; from <= rawQuery.length(); ) {
            int ampersand = rawQuery.indexOf('&', from);
            int to = ampersand < 0 ? rawQuery.length() : ampersand;
            if (to > from) {
                int equals = rawQuery.indexOf('=', from);
                int nameEnd = equals < 0 || equals > to ? to : equals;
                String value = nameEnd == to ? "" : decoded(rawQuery.substring(nameEnd + 1, to));
                String name = decoded(rawQuery.substring(from, nameEnd));
                parameters.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
            }
            from = to + 1;
        }
        return new QueryParameters(parameters);
    }

    private static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0 && encoded.indexOf('+') < 0) {
            return encoded;
        }
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
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
