package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Makes an expectation of a value as two runs gave it.
 *
 * @param first the names of the one run
 * @param second the names of the other
 * @param now the time of both, as far as that matters
 */
record VolatileJson(NamedValues first, NamedValues second, Instant now) {

    private static final Duration NEAR = Duration.ofHours(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode expected(JsonNode one, JsonNode other) {
        if (isNow(one, 1) && isNow(other, 1)) {
            return matcher("$epochSeconds", BooleanNode.TRUE);
        }
        if (isNow(one, 1000) && isNow(other, 1000)) {
            return matcher("$epochMillis", BooleanNode.TRUE);
        }
        if (one.isObject() && other.isObject()) {
            return object(one, other);
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            ArrayNode items = JSON.createArrayNode();
            for (int i = 0; i < one.size(); i++) {
                items.add(expected(one.get(i), other.get(i)));
            }
            return items;
        }
        if (one.isTextual() && other.isTextual()) {
            return text(one.asText(), other.asText());
        }
        if (one.equals(other)) {
            return one;
        }
        return one.getNodeType() == other.getNodeType() && one.isValueNode()
                ? matcher("$type", JSON.valueToTree(one.getNodeType().name().toLowerCase(Locale.ROOT)))
                : matcher("$any", BooleanNode.TRUE);
    }

    /** Two runs within a second have the same time, which is another one later. */
    private boolean isNow(JsonNode value, long unitsPerSecond) {
        String text = value.isValueNode() ? value.asText() : "";
        return text.matches("[0-9]{10,13}")
                && Math.abs(Long.parseLong(text) / unitsPerSecond - now.getEpochSecond()) <= NEAR.toSeconds();
    }

    /** A later answer with one member more has changed, unless the members vary themselves. */
    private JsonNode object(JsonNode one, JsonNode other) {
        ObjectNode members = JSON.createObjectNode();
        boolean varies = one.size() != other.size();
        for (var member : one.properties()) {
            JsonNode there = other.path(member.getKey());
            varies |= there.isMissingNode();
            if (!there.isMissingNode()) {
                members.set(first.named(member.getKey()), expected(member.getValue(), there));
            }
        }
        return varies ? members : matcher("$exact", members);
    }

    private JsonNode text(String one, String other) {
        JsonNode json = RecordedAnswer.parsed(one);
        JsonNode otherJson = RecordedAnswer.parsed(other);
        if (json.isContainerNode() && otherJson.isContainerNode()) {
            return matcher("$jsonText", expected(json, otherJson));
        }
        return VolatileText.expected(first.named(one), second.named(other));
    }

    static ObjectNode matcher(String name, JsonNode argument) {
        ObjectNode matcher = JSON.createObjectNode();
        matcher.set(name, argument);
        return matcher;
    }
}
