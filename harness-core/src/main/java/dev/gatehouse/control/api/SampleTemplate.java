package dev.gatehouse.control.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.model.rest.Model;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes AWS's sample of a mapping template: the shape of a model with a sample value of each type, in which lists are
 * loops over the payload's.
 *
 * <p>AWS's samples are {@code "foo"}, {@code 42}, {@code 3.1415} and {@code true}: where the payload's values go is for the
 * author to say.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetModelTemplate.html">GetModelTemplate</a>
 */
public final class SampleTemplate {

    /** A model that refers to itself has no end. */
    private static final int MAX_DEPTH = 8;

    private final Map<String, Model> models;

    SampleTemplate(Map<String, Model> models) {
        this.models = models;
    }

    /** The sample for a schema that stands alone. */
    public static String ofSchema(String schema) {
        return new SampleTemplate(Map.of()).of(new Model("", "", null, schema, "application/json"));
    }

    String of(Model model) {
        StringBuilder template = new StringBuilder("#set($inputRoot = $input.path('$'))\n");
        value(template, schema(model), "$inputRoot", "", 0);
        return template.toString();
    }

    private void value(StringBuilder template, JsonNode declared, String path, String indent, int depth) {
        JsonNode schema = resolved(declared);
        if (depth > MAX_DEPTH) {
            template.append("{}");
        } else if (schema.has("properties") || type(schema).equals("object")) {
            object(template, schema.path("properties"), path, indent, depth);
        } else if (type(schema).equals("array")) {
            array(template, schema.path("items"), path, indent, depth);
        } else {
            template.append(sample(type(schema)));
        }
    }

    private void object(StringBuilder template, JsonNode properties, String path, String indent, int depth) {
        template.append("{\n");
        Iterator<Map.Entry<String, JsonNode>> members = properties.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            template.append(indent)
                    .append("  ")
                    .append(TextNode.valueOf(member.getKey()))
                    .append(" : ");
            value(template, member.getValue(), path + "." + member.getKey(), indent + "  ", depth + 1);
            template.append(members.hasNext() ? ",\n" : "\n");
        }
        template.append(indent).append('}');
    }

    private void array(StringBuilder template, JsonNode items, String path, String indent, int depth) {
        template.append("[\n")
                .append("#foreach($elem in ")
                .append(path)
                .append(")\n")
                .append(indent)
                .append("  ");
        value(template, items, "$elem", indent + "  ", depth + 1);
        template.append("#if($foreach.hasNext),#end\n\n#end\n").append(indent).append(']');
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        @Nullable Model model = models.get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : schema(model);
    }

    private static JsonNode schema(Model model) {
        try {
            return Trees.parse(String.valueOf(model.schema()));
        } catch (JsonProcessingException notJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private static String sample(String type) {
        return switch (type) {
            case "integer" -> "42";
            case "number" -> "3.1415";
            case "boolean" -> "true";
            case "null" -> "null";
            default -> "\"foo\"";
        };
    }
}
