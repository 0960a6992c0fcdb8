package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.openapi.CheckedDocument;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The OpenAPI document of an API. It is held to the same checks as one that stands alone.
 *
 * @param creation the API
 * @param document the document, of which every value knows its place
 */
record OpenApiBody(Creation creation, SourceDocument document) {

    static Optional<OpenApiBody> of(Creation creation) {
        SourceNode body = creation.evaluated().get("Body");
        if (body instanceof SourceScalar text) {
            return read(creation, creation.originOf("Body") + ": Body", text.text());
        }
        if (body != null) {
            return Optional.of(
                    new OpenApiBody(creation, new SourceDocument(body.origin().file(), body)));
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
            return Optional.of(new OpenApiBody(creation, SourceDocument.read(file, text)));
        } catch (DefinitionException e) {
            creation.stack().problems().addAll(e, creation.logicalId());
            return Optional.empty();
        }
    }

    String title() {
        String title = document.find("/info/title")
                .filter(SourceScalar.class::isInstance)
                .map(node -> ((SourceScalar) node).text())
                .orElse("");
        return title.isEmpty() ? creation.logicalId() : title;
    }

    /** Puts the document into the API; false if it was refused. */
    boolean put(String apiId) {
        Optional<CheckedDocument> checked = checked(waived -> CheckedDocument.of(document, waived, importParameters()));
        if (checked.isEmpty()) {
            return false;
        }
        boolean overwrite = "overwrite".equals(creation.textOrNull("mode"));
        ObjectNode parameters = Creation.parameters()
                .put("restApiId", apiId)
                .put("mode", overwrite ? "overwrite" : "merge")
                .put("body", checked.get().body());
        for (String name : List.of("failOnWarnings", "parameters")) {
            JsonNode value = creation.properties().get(name);
            if (value != null) {
                parameters.set(name, value);
            }
        }
        new Places(creation).addAll(checked.get().origins());
        return creation.call("PutRestApi", parameters, refusal -> origin()).isPresent();
    }

    /** The HTTP API that the document makes; empty if it was refused. */
    Optional<JsonNode> importHttpApi() {
        Map<String, String> parameters = new LinkedHashMap<>();
        JsonNode basePath = creation.properties().get("basePath");
        if (basePath != null) {
            parameters.put("basepath", basePath.asText());
        }
        return checked(waived -> CheckedDocument.ofHttpApi(document, waived, parameters))
                .flatMap(checked -> importHttpApi(checked, parameters));
    }

    private Optional<JsonNode> importHttpApi(CheckedDocument checked, Map<String, String> parameters) {
        ObjectNode request = Creation.parameters().put("body", checked.body());
        parameters.forEach(request::put);
        JsonNode failOnWarnings = creation.properties().get("failOnWarnings");
        if (failOnWarnings != null) {
            request.set("failOnWarnings", failOnWarnings);
        }
        new Places(creation).addAll(checked.origins());
        return creation.call("apigatewayv2:ImportApi", request, refusal -> checked.refusedRoute(refusal)
                .orElseGet(this::origin));
    }

    private Origin origin() {
        return creation.originOf(creation.properties().has("body") ? "Body" : "BodyS3Location");
    }

    /** The document, unless something is wrong with it, which is then among the stack's problems. */
    private Optional<CheckedDocument> checked(Function<Set<String>, CheckedDocument> check) {
        Problems problems = creation.stack().problems();
        try {
            CheckedDocument checked = check.apply(problems.waivable());
            checked.waivers()
                    .forEach(waiver -> problems.isWaived(waiver.name(), waiver.origin(), creation.logicalId()));
            if (checked.problems().isEmpty()) {
                return Optional.of(checked);
            }
            problems.addAll(new DefinitionException(checked.problems()), creation.logicalId());
        } catch (DefinitionException unreadable) {
            problems.addAll(unreadable, creation.logicalId());
        }
        return Optional.empty();
    }

    private Map<String, String> importParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        creation.properties()
                .path("parameters")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        return parameters;
    }
}
