package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Creates APIs, with or without an OpenAPI document.
 *
 * <p>With a document, AWS makes the API from the resource's properties and then puts the document into it. Unless
 * {@code Mode} says {@code overwrite}, the document wins where both say something, and lists such as binary media types are
 * joined, which is what {@code PutRestApi} calls {@code merge}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html">
 *     AWS::ApiGateway::RestApi</a>
 */
final class RestApiCreator implements Creator {

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        Optional<OpenApiBody> body = OpenApiBody.of(creation);
        if (body.isEmpty()
                && (creation.properties().has("bodyS3Location")
                        || creation.properties().has("body"))) {
            return Optional.empty();
        }
        if (body.isEmpty() && !creation.properties().has("name")) {
            creation.stack()
                    .problems()
                    .add(
                            creation.declaration().origin(),
                            creation.logicalId(),
                            "The API has neither Name nor Body.",
                            "Add a Name.");
            return Optional.empty();
        }
        Optional<JsonNode> api = creation.call("CreateRestApi", parameters(creation, body));
        if (api.isEmpty()) {
            return Optional.empty();
        }
        String id = api.get().path("id").asText();
        creation.stack().apis().put(id, creation.logicalId());
        new Places(creation).addAll(ElementAddress.api());
        if (body.isPresent() && !body.get().put(id)) {
            return Optional.empty();
        }
        return Optional.of(created(creation, id));
    }

    private static ObjectNode parameters(Creation creation, Optional<OpenApiBody> body) {
        ObjectNode parameters = creation.properties().deepCopy();
        for (String name : new String[] {"body", "bodyS3Location", "failOnWarnings", "mode", "parameters"}) {
            parameters.remove(name);
        }
        JsonNode apiKeySource = parameters.remove("apiKeySourceType");
        if (apiKeySource != null) {
            parameters.set("apiKeySource", apiKeySource);
        }
        JsonNode policy = parameters.get("policy");
        if (policy != null && !policy.isTextual()) {
            parameters.put("policy", policy.toString());
        }
        if (!parameters.has("name")) {
            parameters.put("name", body.map(OpenApiBody::title).orElse(creation.logicalId()));
        }
        return parameters;
    }

    private static CreatedResource created(Creation creation, String id) {
        String root = "";
        ObjectNode parameters = Creation.parameters().put("restApiId", id).put("limit", 500);
        Optional<JsonNode> resources = creation.call("GetResources", parameters);
        if (resources.isPresent()) {
            for (JsonNode resource : items(resources.get())) {
                String path = resource.path("path").asText();
                creation.stack().addPath(resource.path("id").asText(), path);
                root = path.equals("/") ? resource.path("id").asText() : root;
            }
        }
        return CreatedResource.of(id, Map.of("RestApiId", id, "RootResourceId", root));
    }

    /** AWS's SDKs call the list of a page {@code items}, the wire {@code item}. */
    static JsonNode items(JsonNode page) {
        return page.has("items") ? page.path("items") : page.path("item");
    }
}
