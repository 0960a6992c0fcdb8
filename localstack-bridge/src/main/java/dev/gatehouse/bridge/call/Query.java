package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A query that grows. */
final class Query {

    private final StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");

    void add(String name, String value) {
        pairs.add(encoded(name) + "=" + encoded(value));
    }

    /** Every item of a list; nothing if there is no value. */
    void add(String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> add(name, item.asText()));
        } else {
            add(name, value.asText());
        }
    }

    /** As signatures want it: a blank is %20. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    @Override
    public String toString() {
        return pairs.toString();
    }
}
