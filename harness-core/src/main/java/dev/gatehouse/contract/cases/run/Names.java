package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a case may use as {@code ${name}}: given ones and saved ones. An unknown name stays as it stands, since
 * <code>${request.path.id}</code> is API Gateway's own.
 */
final class Names {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, JsonNode> values = new HashMap<>();

    void put(String name, String value) {
        values.put(name, TextNode.valueOf(value));
    }

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    /** What each name stands for that stands for a text. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, value) -> {
            if (value.isTextual()) {
                texts.put(name, value.asText());
            }
        });
        return texts;
    }

    /** A copy in which known names are replaced; a text that is nothing but a name becomes what it stands for. */
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
        JsonNode value = whole.matches() ? values.get(whole.group(1)) : null;
        return value == null ? TextNode.valueOf(inText(text)) : value;
    }

    private String inText(String text) {
        return NAME.matcher(text).replaceAll(m -> {
            JsonNode value = values.get(m.group(1));
            return Matcher.quoteReplacement(value == null ? m.group() : value.asText());
        });
    }
}
