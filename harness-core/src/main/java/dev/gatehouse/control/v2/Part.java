package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a document's part. */
final class Part {

    private Part() {}

    /** A member as text; null where there is none, or an empty one. */
    static @Nullable String text(JsonNode part, String name) {
        JsonNode value = part.path(name);
        String text = value.isValueNode() ? value.asText("") : "";
        return text.isEmpty() || value.isNull() ? null : text;
    }

    /** A member as texts: a list, or one text with commas. */
    static List<String> texts(JsonNode part, String name) {
        JsonNode value = part.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.asText()));
        } else if (value.isTextual() && !value.asText().isBlank()) {
            for (String text : value.asText().split(",", -1)) {
                if (!text.isBlank()) {
                    texts.add(text.strip());
                }
            }
        }
        return texts;
    }

    /** A member that maps names to texts. */
    static Map<String, String> map(JsonNode part, String name) {
        Map<String, String> map = new LinkedHashMap<>();
        part.path(name)
                .properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText("")));
        return map;
    }

    /** A version, which YAML and AWS's own examples write as a number. */
    static @Nullable String version(JsonNode part, String name) {
        @Nullable String text = text(part, name);
        return text != null && text.matches("[0-9]+") ? text + ".0" : text;
    }

    /** A member as a whole number, or another one. */
    static int number(JsonNode part, String name, int otherwise) {
        return part.path(name).asInt(otherwise);
    }
}
