package dev.gatehouse.flow.methodrequest.userpool;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Claims as REST APIs hand them on: all as text, lists joined by commas, and two of the times written out. */
final class Claims {

    private static final Set<String> TIMES = Set.of("exp", "iat");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss 'UTC' uuuu", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Claims() {}

    static Map<String, Object> handedOn(JsonNode claims) {
        Map<String, Object> texts = new LinkedHashMap<>();
        claims.properties().forEach(claim -> texts.put(claim.getKey(), text(claim.getKey(), claim.getValue())));
        return texts;
    }

    private static String text(String name, JsonNode value) {
        if (TIMES.contains(name) && value.isIntegralNumber()) {
            return TIME.format(Instant.ofEpochSecond(value.asLong()));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
        }
        return value.isObject() ? value.toString() : value.asText();
    }
}
