package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document of an API.
 *
 * @param creation the API
 * @param text the document as text
 * @param node the document with its places; null if it was given as text
 */
record OpenApiBody(Creation creation, String text, @Nullable SourceNode node) {

    static Optional<OpenApiBody> of(Creation creation) {
        JsonNode body = creation.properties().get("body");
        if (body != null) {
            SourceNode node = body.isObject() ? creation.evaluated().get("Body") : null;
            return Optional.of(new OpenApiBody(creation, body.isTextual() ? body.asText() : body.toString(), node));
        }
        return creation.properties().has("bodyS3Location") ? fromFile(creation) : Optional.empty();
    }

    /**
     * S3 is not read: the file is looked for beside the template, at {@code Bucket/Key}, then at {@code Key}, then by the last
     * part of the key.
     */
    private static Optional<OpenApiBody> fromFile(Creation creation) {
        JsonNode location = creation.properties().path("bodyS3Location");
        String key = location.path("key").asText();
        String lastPart = key.substring(key.lastIndexOf('/') + 1);
        List<String> candidates = List.of(location.path("bucket").asText() + "/" + key, key, lastPart);
        Origin origin = creation.originOf("BodyS3Location");
        for (String candidate : candidates) {
            Optional<String> text = creation.stack().files().read(candidate);
            if (text.isPresent()) {
                return read(creation, candidate, text.get());
            }
        }
        creation.stack()
                .problems()
                .add(
                        origin,
                        creation.logicalId(),
                        "BodyS3Location names a document that is not beside the template.",
                        "Put it at one of " + String.join(", ", candidates) + ", from the template's folder.");
        return Optional.empty();
    }

    private static Optional<OpenApiBody> read(Creation creation, String file, String text) {
        try {
            SourceNode root = SourceDocument.read(file, text).root();
            return Optional.of(new OpenApiBody(creation, text, root));
        } catch (DefinitionException e) {
            creation.stack().problems().addAll(e, creation.logicalId());
            return Optional.empty();
        }
    }

    String title() {
        JsonNode body = creation.properties().path("body");
        String title = body.path("info").path("title").asText();
        return title.isEmpty() ? creation.logicalId() : title;
    }

    /** Puts the document into the API; false if it was refused. */
    boolean put(String apiId) {
        boolean overwrite = "overwrite".equals(creation.textOrNull("mode"));
        ObjectNode parameters = Creation.parameters()
                .put("restApiId", apiId)
                .put("mode", overwrite ? "overwrite" : "merge")
                .put("body", text);
        for (String name : List.of("failOnWarnings", "parameters")) {
            JsonNode value = creation.properties().get(name);
            if (value != null) {
                parameters.set(name, value);
            }
        }
        if (node != null) {
            new OpenApiPlaces(creation).add(node);
        }
        Origin origin = creation.originOf(creation.properties().has("body") ? "Body" : "BodyS3Location");
        return creation.call("PutRestApi", parameters, origin).isPresent();
    }
}
