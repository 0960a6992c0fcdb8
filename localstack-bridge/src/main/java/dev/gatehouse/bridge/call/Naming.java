package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How names of members in SDKs and on the wire go together. */
enum Naming {
    /** They are the same. */
    VERSION_1 {
        @Override
        String inQuery(String parameter) {
            return switch (parameter) {
                case "nameQuery" -> "name";
                case "failOnWarnings" -> "failonwarnings";
                default -> parameter;
            };
        }

        @Override
        JsonNode onTheWire(JsonNode parameters) {
            return parameters;
        }

        @Override
        JsonNode inSdks(JsonNode answer) {
            return answer;
        }
    },
    /** A capital letter in SDKs is a small one on the wire, where dates are texts. */
    VERSION_2 {
        @Override
        JsonNode onTheWire(JsonNode parameters) {
            return renamed(parameters, Naming::lower);
        }

        @Override
        JsonNode inSdks(JsonNode answer) {
            return renamed(answer, Naming::upper);
        }
    };

    /** Members whose own members are names that users chose. */
    private static final Set<String> MAPS = Set.of(
            "tags",
            "stagevariables",
            "requesttemplates",
            "responsetemplates",
            "requestmodels",
            "responsemodels",
            "requestparameters",
            "responseparameters",
            "routesettings");

    abstract JsonNode onTheWire(JsonNode parameters);

    abstract JsonNode inSdks(JsonNode answer);

    /** What a parameter is called in the query. */
    String inQuery(String parameter) {
        return parameter;
    }

    private static JsonNode renamed(JsonNode value, UnaryOperator<String> name) {
        if (value instanceof ArrayNode list) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> items.add(renamed(item, name)));
            return items;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(m -> members.set(name.apply(m.getKey()), member(m.getKey(), m.getValue(), name)));
        return members;
    }

    private static JsonNode member(String key, JsonNode value, UnaryOperator<String> name) {
        if (MAPS.contains(key.toLowerCase(Locale.ROOT)) && value.isObject()) {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> kept.set(entry.getKey(), renamed(entry.getValue(), name)));
            return kept;
        }
        return key.endsWith("Date") && value.isTextual() ? seconds(value) : renamed(value, name);
    }

    private static JsonNode seconds(JsonNode date) {
        try {
            return LongNode.valueOf(Instant.parse(date.asText()).getEpochSecond());
        } catch (DateTimeParseException other) {
            return date;
        }
    }

    private static String lower(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String upper(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
