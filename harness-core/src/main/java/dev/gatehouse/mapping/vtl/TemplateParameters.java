package dev.gatehouse.mapping.vtl;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The request parameters that {@code $input.params} reads: one value a name (AWS gives templates the last of repeated
 * ones), names as the client wrote them, in the request's order.
 *
 * <p>For one rendering, on one thread: each kind is asked for where a template first reads it, as most read few.
 */
public final class TemplateParameters {
    private static final Map<String, String> EMPTY = Map.of();

    private final Kind path;
    private final Kind querystring;
    private final Kind header;

    /** Parameters that are known. */
    public TemplateParameters(Map<String, String> path, Map<String, String> querystring, Map<String, String> header) {
        this(() -> path, () -> querystring, () -> header);
    }

    /** Parameters that are found when asked for. */
    public TemplateParameters(
            Supplier<Map<String, String>> path,
            Supplier<Map<String, String>> querystring,
            Supplier<Map<String, String>> header) {
        this.path = new Kind(path);
        this.querystring = new Kind(querystring);
        this.header = new Kind(header);
    }

    /** No parameters at all. */
    public static TemplateParameters none() {
        return new TemplateParameters(EMPTY, EMPTY, EMPTY);
    }

    /** The values of path variables. */
    public Map<String, String> path() {
        return path.values();
    }

    /** The query string's. */
    public Map<String, String> querystring() {
        return querystring.values();
    }

    /** The headers'. */
    public Map<String, String> header() {
        return header.values();
    }

    /** {@code $input.params('name')}: the path's value, else the query string's, else the header's, else null. */
    public @Nullable String find(String name) {
        String value = path().get(name);
        if (value == null) {
            value = querystring().get(name);
        }
        return value == null ? header().get(name) : value;
    }

    private static final class Kind {
        private final Supplier<Map<String, String>> source;
        private @Nullable Map<String, String> values;

        Kind(Supplier<Map<String, String>> source) {
            this.source = source;
        }

        Map<String, String> values() {
            Map<String, String> known = values;
            if (known == null) {
                known = Collections.unmodifiableMap(source.get());
                values = known;
            }
            return known;
        }
    }
}
