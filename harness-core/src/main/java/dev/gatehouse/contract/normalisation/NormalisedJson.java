package dev.gatehouse.contract.normalisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Walks through a JSON value and applies the rules at each place. */
final class NormalisedJson {

    private final Normalisation rules;
    private final Deque<String> place = new ArrayDeque<>();

    NormalisedJson(Normalisation rules) {
        this.rules = rules;
    }

    JsonNode of(JsonNode value) {
        if (rules.ignores(place)) {
            return TextNode.valueOf(Normalisation.IGNORED);
        }
        if (value instanceof ObjectNode object) {
            return object(object);
        }
        if (value instanceof ArrayNode array) {
            return array(array);
        }
        return value.isTextual() ? TextNode.valueOf(rules.text(value.textValue())) : value;
    }

    private ObjectNode object(ObjectNode object) {
        boolean headers = isNamedHeaders();
        ObjectNode normalised = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            if (!headers || !rules.ignoresHeader(member.getKey())) {
                normalised.set(member.getKey(), at(member.getKey(), member.getValue()));
            }
        });
        return normalised;
    }

    private ArrayNode array(ArrayNode array) {
        ArrayNode normalised = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            normalised.add(at(Integer.toString(i), array.get(i)));
        }
        return normalised;
    }

    private JsonNode at(String step, JsonNode value) {
        place.addLast(step);
        try {
            return of(value);
        } finally {
            place.removeLast();
        }
    }

    /** Events, and templates that show what came in, hold headers under these names. */
    private boolean isNamedHeaders() {
        String name = place.isEmpty() ? "" : place.getLast().toLowerCase(Locale.ROOT);
        return name.equals("headers") || name.equals("multivalueheaders");
    }
}
