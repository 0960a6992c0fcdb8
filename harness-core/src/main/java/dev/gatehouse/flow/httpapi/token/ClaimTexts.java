package dev.gatehouse.flow.httpapi.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Claims as HTTP APIs hand them on: all as text, arrays as {@code [a b]}, objects as JSON, and nulls left out. */
final class ClaimTexts {

    private ClaimTexts() {}

    static Map<String, Object> of(JsonNode claims) {
        Map<String, Object> texts = new LinkedHashMap<>();
        claims.properties().forEach(claim -> {
            if (!claim.getValue().isNull()) {
                texts.put(claim.getKey(), text(claim.getValue()));
            }
        });
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ClaimTexts::text)
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        return value.isObject() ? value.toString() : value.asText();
    }
}
