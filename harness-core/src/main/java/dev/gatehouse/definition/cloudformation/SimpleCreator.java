package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.cloudformation.type.ResourceType;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Creates resources whose properties are the parameters of one operation. */
final class SimpleCreator implements Creator {

    private final ResourceType type;

    SimpleCreator(ResourceType type) {
        this.type = type;
    }

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        adjust(creation);
        return creation.call(Objects.requireNonNull(type.operation()), creation.properties())
                .map(answer -> created(creation, answer));
    }

    private CreatedResource created(Creation creation, JsonNode answer) {
        place(creation, answer);
        Map<String, String> attributes = new LinkedHashMap<>();
        type.attributes()
                .forEach((name, member) ->
                        attributes.put(name, answer.path(member).asText()));
        JsonNode reference = answer.path(String.valueOf(type.reference()));
        return CreatedResource.of(
                reference.isMissingNode() ? creation.generatedName() : reference.asText(), attributes);
    }

    /** Where the resource type and the operation differ. */
    private void adjust(Creation creation) {
        ObjectNode properties = creation.properties();
        switch (type.name()) {
            case "AWS::ApiGateway::Model" -> {
                nameIfMissing(creation, "name");
                jsonAsText(properties, "schema");
                if (!properties.has("contentType")) {
                    properties.put("contentType", "application/json");
                }
            }
            case "AWS::ApiGateway::DocumentationPart" -> jsonAsText(properties, "properties");
            case "AWS::ApiGateway::ApiKey" -> nameIfMissing(creation, "name");
            case "AWS::ApiGateway::UsagePlan" -> {
                nameIfMissing(creation, "usagePlanName");
                properties.set("name", properties.remove("usagePlanName"));
            }
            default -> {}
        }
    }

    private static void nameIfMissing(Creation creation, String property) {
        if (!creation.properties().has(property)) {
            creation.properties().put(property, creation.generatedName().replace("-", ""));
        }
    }

    private static void jsonAsText(ObjectNode properties, String name) {
        JsonNode value = properties.get(name);
        if (value != null && !value.isTextual()) {
            properties.put(name, value.toString());
        }
    }

    private void place(Creation creation, JsonNode answer) {
        Places places = new Places(creation);
        switch (type.name()) {
            case "AWS::ApiGateway::Resource" -> {
                creation.stack()
                        .addPath(answer.path("id").asText(), answer.path("path").asText());
                places.add(ElementAddress.resource(answer.path("path").asText()));
            }
            case "AWS::ApiGateway::Model" ->
                places.addAll(ElementAddress.model(answer.path("name").asText()));
            case "AWS::ApiGateway::RequestValidator" ->
                places.addAll(
                        ElementAddress.requestValidator(answer.path("name").asText()));
            case "AWS::ApiGateway::Authorizer" ->
                places.addAll(ElementAddress.authorizer(answer.path("name").asText()));
            case "AWS::ApiGateway::GatewayResponse" ->
                places.addAll(ElementAddress.gatewayResponse(
                        GatewayResponseType.valueOf(answer.path("responseType").asText())));
            default -> {}
        }
    }
}
