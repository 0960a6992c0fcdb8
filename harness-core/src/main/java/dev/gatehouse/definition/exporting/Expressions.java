package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** CloudFormation's functions. */
final class Expressions {

    private Expressions() {}

    /** What {@code Ref} gives of a resource or a parameter. */
    static JsonNode ref(String logicalId) {
        return JsonNodeFactory.instance.objectNode().put("Ref", logicalId);
    }

    /** A text with references in it. */
    static JsonNode sub(String text) {
        return JsonNodeFactory.instance.objectNode().put("Fn::Sub", text);
    }

    /** An attribute of a resource. */
    static JsonNode attribute(String logicalId, String attribute) {
        ObjectNode function = JsonNodeFactory.instance.objectNode();
        function.putArray("Fn::GetAtt").add(logicalId).add(attribute);
        return function;
    }

    /** Whether a value is one of these. */
    static boolean is(JsonNode value) {
        return value.isObject()
                && value.size() == 1
                && (value.has("Ref") || value.has("Fn::Sub") || value.has("Fn::GetAtt"));
    }
}
