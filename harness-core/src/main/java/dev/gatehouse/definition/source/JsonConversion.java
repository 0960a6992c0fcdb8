package dev.gatehouse.definition.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;

/** From located nodes to plain JSON. */
final class JsonConversion {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonConversion() {}

    static JsonNode toJson(SourceNode node) {
        if (node.tag() != null) {
            throw Unreadable.at(
                    node.origin(), "The tag " + node.tag() + " has no meaning here.", "Write the value without a tag.");
        }
        if (node instanceof SourceObject object) {
            return object(object);
        }
        if (node instanceof SourceArray array) {
            return array(array);
        }
        return scalar((SourceScalar) node);
    }

    private static ObjectNode object(SourceObject object) {
        ObjectNode json = JSON.objectNode();
        object.members().forEach(member -> json.set(member.name(), toJson(member.value())));
        return json;
    }

    private static ArrayNode array(SourceArray array) {
        ArrayNode json = JSON.arrayNode();
        array.items().forEach(item -> json.add(toJson(item)));
        return json;
    }

    private static JsonNode scalar(SourceScalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> JSON.textNode(scalar.text());
            case NUMBER -> number(scalar.text());
            case BOOLEAN -> JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
            case NULL -> JSON.nullNode();
        };
    }

    private static JsonNode number(String text) {
        if (text.contains(".") || text.contains("e") || text.contains("E")) {
            return JSON.numberNode(Double.parseDouble(text));
        }
        BigInteger value = new BigInteger(text);
        if (value.bitLength() < Integer.SIZE) {
            return JSON.numberNode(value.intValueExact());
        }
        return value.bitLength() < Long.SIZE ? JSON.numberNode(value.longValueExact()) : JSON.numberNode(value);
    }
}
