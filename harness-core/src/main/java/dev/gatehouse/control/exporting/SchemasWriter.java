package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Model;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the models that the document uses, and those that these refer to: AWS leaves out the others, such as the
 * {@code Error} that every new API has.
 */
final class SchemasWriter {

    private static final Set<String> OF_THE_FILE = Set.of("$schema", "id");
    private static final Pattern ADDRESS =
            Pattern.compile("https://apigateway\\.[^/]*amazonaws\\.com/restapis/[^/]+/models/([^/#]+)");

    private final ApiSnapshot api;
    private final ExportType type;
    private final Documentation documentation;
    private final Map<String, Optional<JsonNode>> used = new LinkedHashMap<>();
    private final Deque<String> unwritten = new ArrayDeque<>();

    SchemasWriter(ApiSnapshot api, ExportType type, Documentation documentation) {
        this.api = api;
        this.type = type;
        this.documentation = documentation;
    }

    /** Makes the schema a reference to the model. */
    void refer(ObjectNode schema, String model) {
        use(model);
        schema.put("$ref", type.reference(model));
    }

    /** Writes an OpenAPI 3 {@code content}. */
    void content(ObjectNode content, Map<String, String> models) {
        models.forEach(
                (contentType, model) -> refer(content.putObject(contentType).putObject("schema"), model));
    }

    /** The one model that Swagger can name for a body: AWS takes the JSON one, and gives up if there is none. */
    Optional<String> forSwagger(Map<String, String> models, String place) {
        @Nullable String json = models.get("application/json");
        Optional<String> chosen = json != null
                ? Optional.of(json)
                : models.keySet().stream()
                        .filter(contentType -> contentType.endsWith("json") || contentType.equals("$default"))
                        .findFirst()
                        .map(models::get);
        if (chosen.isEmpty() && !models.isEmpty()) {
            throw ControlException.badRequest("Only found non-JSON body models for " + place);
        }
        return chosen;
    }

    void write(ObjectNode owner, String name) {
        while (!unwritten.isEmpty()) {
            String model = unwritten.remove();
            used.put(model, Optional.of(schema(model)));
        }
        if (!used.isEmpty()) {
            ObjectNode schemas = owner.putObject(name);
            used.forEach((model, schema) -> schema.ifPresent(written -> schemas.set(model, written)));
        }
    }

    private void use(String model) {
        if (used.putIfAbsent(model, Optional.empty()) == null) {
            unwritten.add(model);
        }
    }

    private JsonNode schema(String name) {
        @Nullable Model model = api.models().get(name);
        JsonNode schema = translate(parsed(model == null ? null : model.schema()));
        if (schema instanceof ObjectNode object) {
            object.remove(OF_THE_FILE);
            documentation
                    .exact(DocumentedEntity.MODEL, "/", name)
                    .ifPresent(said -> Documentation.into(object, said, DocumentedEntity.MODEL));
        }
        return schema;
    }

    /** What is no JSON schema, as the schemas of XML models may be, says nothing. */
    private static JsonNode parsed(@Nullable String schema) {
        try {
            JsonNode parsed = schema == null ? null : Trees.parse(schema);
            return parsed instanceof ObjectNode ? parsed : JsonNodeFactory.instance.objectNode();
        } catch (JsonProcessingException notJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private JsonNode translate(JsonNode part) {
        if (part instanceof ArrayNode array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(translate(item)));
            return items;
        }
        if (!part.isObject()) {
            return part;
        }
        ObjectNode translated = JsonNodeFactory.instance.objectNode();
        part.properties().forEach(member -> {
            boolean reference =
                    member.getKey().equals("$ref") && member.getValue().isTextual();
            translated.set(
                    member.getKey(), reference ? reference(member.getValue().asText()) : translate(member.getValue()));
        });
        return translated;
    }

    private JsonNode reference(String reference) {
        Matcher address = ADDRESS.matcher(reference);
        if (!address.matches()) {
            return TextNode.valueOf(reference);
        }
        use(address.group(1));
        return TextNode.valueOf(type.reference(address.group(1)));
    }
}
