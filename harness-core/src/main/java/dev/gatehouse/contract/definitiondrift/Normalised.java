package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A document without what AWS adds or orders as it likes: the server, ids of its own, orders that mean nothing. */
final class Normalised {

    private static final Set<String> UNORDERED = Set.of(
            "required", "enum", "tags", "security", "x-amazon-apigateway-binary-media-types", "cacheKeyParameters");

    private Normalised() {}

    static JsonNode of(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        copy.remove(List.of("servers", "openapi"));
        // without a version of its own an API is told apart by when it was deployed
        if (copy.path("info").path("version").asText().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            ((ObjectNode) copy.path("info")).remove("version");
        }
        return value("", copy);
    }

    private static JsonNode value(String name, JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> {
                if (!isAwsOwn(member.getKey(), member.getValue())) {
                    object.set(member.getKey(), value(member.getKey(), member.getValue()));
                }
            });
            return object;
        }
        if (node.isArray()) {
            return name.equals("parameters") ? byName(node) : array(name, node);
        }
        return node;
    }

    /** A cache namespace that nobody named is the id of the resource. */
    private static boolean isAwsOwn(String name, JsonNode value) {
        return name.equals("cacheNamespace") && value.asText().matches("[a-z0-9]{6,10}");
    }

    private static ObjectNode byName(JsonNode parameters) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        parameters.forEach(parameter -> named.set(
                parameter.path("in").asText() + " " + parameter.path("name").asText(), value("", parameter)));
        return named;
    }

    private static ArrayNode array(String name, JsonNode node) {
        List<JsonNode> elements = new ArrayList<>();
        node.forEach(element -> elements.add(value("", element)));
        if (UNORDERED.contains(name)) {
            elements.sort(Comparator.comparing(JsonNode::toString));
        }
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }
}
