package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Version 2's parameters begin with a capital letter in SDKs, and with a small one on the wire, where dates are texts too.
 */
final class LowerNames {

    /** Members whose own members are names that users chose. */
    private static final Set<String> MAPS = Set.of(
            "Tags",
            "StageVariables",
            "RequestTemplates",
            "ResponseTemplates",
            "RequestModels",
            "ResponseModels",
            "RequestParameters",
            "ResponseParameters",
            "RouteSettings");

    private LowerNames() {}

    /** An answer, and the answers that it lists, with names as on the wire. */
    static JsonNode of(JsonNode answer) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        answer.properties()
                .forEach(member -> renamed.set(lower(member.getKey()), member(member.getKey(), member.getValue())));
        return renamed;
    }

    private static JsonNode member(String name, JsonNode value) {
        if (MAPS.contains(name) && value.isObject()) {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> kept.set(entry.getKey(), value(entry.getValue())));
            return kept;
        }
        if (name.endsWith("Date") && value.isNumber()) {
            return TextNode.valueOf(Instant.ofEpochSecond(value.asLong()).toString());
        }
        return value(value);
    }

    private static JsonNode value(JsonNode value) {
        if (value.isObject()) {
            return of(value);
        }
        if (!(value instanceof ArrayNode list)) {
            return value;
        }
        ArrayNode renamed = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> renamed.add(value(item)));
        return renamed;
    }

    private static String lower(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
