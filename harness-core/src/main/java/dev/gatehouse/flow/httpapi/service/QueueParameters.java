package dev.gatehouse.flow.httpapi.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Writes parameters of SQS as fields of a form: lists and attributes, which are JSON in the definition, by number. */
final class QueueParameters {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ATTRIBUTES =
            Map.of("MessageAttributes", "MessageAttribute", "MessageSystemAttributes", "MessageSystemAttribute");
    private static final Map<String, String> LISTS =
            Map.of("AttributeNames", "AttributeName", "MessageAttributeNames", "MessageAttributeName");

    private QueueParameters() {}

    static void put(Map<String, String> form, String name, String value) {
        if (ATTRIBUTES.containsKey(name)) {
            putAttributes(form, ATTRIBUTES.get(name), json(value));
        } else if (LISTS.containsKey(name)) {
            putList(form, LISTS.get(name), value);
        } else {
            form.put(name, value);
        }
    }

    private static void putAttributes(Map<String, String> form, String field, JsonNode attributes) {
        int number = 1;
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            String prefix = field + "." + number++ + ".";
            form.put(prefix + "Name", attribute.getKey());
            attribute
                    .getValue()
                    .properties()
                    .forEach(part -> form.put(
                            prefix + "Value." + part.getKey(), part.getValue().asText()));
        }
    }

    private static void putList(Map<String, String> form, String field, String value) {
        JsonNode list = json(value);
        int number = 1;
        for (String item : list.isArray() ? texts(list) : value.split(",", -1)) {
            form.put(field + "." + number++, item.strip());
        }
    }

    private static String[] texts(JsonNode list) {
        String[] texts = new String[list.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = list.get(i).asText();
        }
        return texts;
    }

    private static JsonNode json(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException plain) {
            return JSON.createObjectNode();
        }
    }
}
