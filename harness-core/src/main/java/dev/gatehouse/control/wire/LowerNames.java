package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Version 2's parameters begin with a capital letter in SDKs, and with a small one on the wire. */
final class LowerNames {

    private LowerNames() {}

    /** An answer, and the answers that it lists, with names as on the wire. */
    static JsonNode of(JsonNode answer) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        answer.properties().forEach(member -> renamed.set(lower(member.getKey()), value(member.getValue())));
        return renamed;
    }

    private static JsonNode value(JsonNode value) {
        if (!(value instanceof ArrayNode list)) {
            return value;
        }
        ArrayNode renamed = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> renamed.add(item.isObject() ? of(item) : item));
        return renamed;
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
