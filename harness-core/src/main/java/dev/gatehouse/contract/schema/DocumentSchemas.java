package dev.gatehouse.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of one OpenAPI document, compiled when first needed. Safe for use by several threads.
 *
 * <p>References stay within the document: nothing is fetched.
 */
public final class DocumentSchemas {

    private static final String DOCUMENT = "https://apigateway.amazonaws.com/document";

    private final SchemaRegistry registry;
    private final Map<String, Schema> byPointer = new ConcurrentHashMap<>();

    private DocumentSchemas(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** The schemas of a document of OpenAPI 3.0, or of 3.1, which has those of JSON Schema 2020-12. */
    public static DocumentSchemas of(JsonNode document) {
        boolean old = document.path("openapi").asText().startsWith("3.0");
        Dialect dialect = old ? Dialects.getOpenApi30() : Dialects.getOpenApi31();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                // its own texts are found by a path that other libraries, WireMock among them, have older texts at
                .messageSource((key, fallback, locale, arguments) -> key)
                .locale(Locale.ROOT)
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        return new DocumentSchemas(
                SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemaRegistryConfig(config)
                        .schemas(Map.of(DOCUMENT, document.toString()))));
    }

    /**
     * Holds a value of an answer against a schema: properties that are {@code writeOnly} must not be there.
     *
     * @param pointer the JSON pointer to the schema in the document
     * @param value the value
     * @return what is wrong; empty if nothing is
     * @throws IllegalArgumentException if the schema cannot be used, as with a reference that leads nowhere
     */
    public List<SchemaError> validate(String pointer, JsonNode value) {
        try {
            Schema schema = byPointer.computeIfAbsent(pointer, this::load);
            return schema.validate(value, context -> context.executionConfig(config -> config.writeOnly(true))).stream()
                    .map(DocumentSchemas::error)
                    .toList();
        } catch (SchemaException unusable) {
            throw new IllegalArgumentException(
                    "The schema at " + pointer + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private Schema load(String pointer) {
        return registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer));
    }

    private static SchemaError error(Error error) {
        JsonNode rule = error.getSchemaNode();
        return new SchemaError(
                error.getInstanceLocation().toString(),
                "\"" + error.getKeyword() + "\"" + (rule == null ? "" : ":" + rule),
                String.valueOf(error.getSchemaLocation().getFragment()),
                message(error));
    }

    private static String message(Error error) {
        String property = error.getProperty();
        return switch (error.getKeyword()) {
            case "required" -> "the property " + property + " is missing";
            case "additionalProperties", "unevaluatedProperties" -> "the property " + property + " is not allowed";
            case "writeOnly" -> "the property is for requests only";
            case "type" -> "it is of another type";
            default -> "it does not meet " + error.getKeyword();
        };
    }
}
