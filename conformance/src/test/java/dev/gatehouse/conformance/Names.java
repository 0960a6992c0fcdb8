package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a case may use as {@code ${name}}: given ones and saved ones. An unknown name stays as it stands. */
final class Names {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^}]+)\\}");

    private final Map<String, JsonNode> values = new HashMap<>();

    void put(String name, String value) {
        values.put(name, TextNode.valueOf(value));
    }

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    JsonNode fill(JsonNode node) {
        if (node.isTextual()) {
            return fillText(node.asText());
        }
        if (node.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> filled.add(fill(item)));
            return filled;
        }
        if (node.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(e -> filled.set(inText(e.getKey()), fill(e.getValue())));
            return filled;
        }
        return node;
    }

    private JsonNode fillText(String text) {
        Matcher whole = NAME.matcher(text);
        if (whole.matches() && values.containsKey(whole.group(1))) {
            return values.get(whole.group(1));
        }
        return TextNode.valueOf(inText(text));
    }

    private String inText(String text) {
        return NAME.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        values.containsKey(m.group(1)) ? values.get(m.group(1)).asText() : m.group()));
    }
}
