package dev.gatehouse.control.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes a JSON schema of draft 4, which API Gateway's models are, of an OpenAPI schema.
 *
 * <p>OpenAPI's own words are left out, {@code nullable} among them: AWS does not support it, so null stays refused. What
 * OpenAPI 3.1 writes in a later draft is put as draft 4 says it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Amazon API
 *     Gateway important notes</a>
 */
final class SchemaTranslator {

    private static final Set<String> OPENAPI_ONLY = Set.of(
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "xml",
            "externalDocs",
            "example",
            "examples",
            "deprecated",
            "$comment");

    /** Members whose own names are not keywords. */
    private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "patternProperties", "definitions");

    private final UnaryOperator<String> references;

    /** A translator that writes references as the function says. */
    SchemaTranslator(UnaryOperator<String> references) {
        this.references = references;
    }

    JsonNode translate(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(translate(item)));
            return items;
        }
        return schema instanceof ObjectNode object ? translateObject(object) : schema;
    }

    private JsonNode translateObject(ObjectNode schema) {
        ObjectNode translated = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            String name = member.getKey();
            if (!OPENAPI_ONLY.contains(name) && !name.startsWith("x-")) {
                keyword(translated, name, member.getValue());
            }
        }
        return translated;
    }

    private void keyword(ObjectNode translated, String name, JsonNode value) {
        if (NAMED_SCHEMAS.contains(name) && value.isObject()) {
            ObjectNode named = translated.putObject(name);
            value.properties().forEach(member -> named.set(member.getKey(), translate(member.getValue())));
            return;
        }
        switch (name) {
            case "$ref" -> translated.put(name, references.apply(value.asText()));
            case "const" -> translated.putArray("enum").add(value);
            case "exclusiveMinimum" -> exclusive(translated, "minimum", name, value);
            case "exclusiveMaximum" -> exclusive(translated, "maximum", name, value);
            case "enum", "default", "required" -> translated.set(name, value);
            default -> translated.set(name, translate(value));
        }
    }

    /** From draft 6 on the limit itself stands where draft 4 has a flag beside the limit. */
    private static void exclusive(ObjectNode translated, String limit, String flag, JsonNode value) {
        if (value.isNumber()) {
            translated.set(limit, value);
            translated.put(flag, true);
        } else {
            translated.set(flag, value);
        }
    }
}
