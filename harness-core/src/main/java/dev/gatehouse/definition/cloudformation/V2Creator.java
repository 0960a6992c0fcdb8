package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.type.ResourceType;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Creates resources of HTTP and WebSocket APIs whose properties are the parameters of one operation.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/AWS_ApiGatewayV2.html">Resource types of
 *     version 2</a>
 */
final class V2Creator implements Creator {

    private final ResourceType type;

    V2Creator(ResourceType type) {
        this.type = type;
    }

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        adjust(creation.properties());
        if (isRoute() && hasProblem(creation)) {
            return Optional.empty();
        }
        return creation.call(Objects.requireNonNull(type.operation()), creation.properties())
                .map(answer -> created(creation, answer));
    }

    private static boolean hasProblem(Creation route) {
        return new HttpApiRouteCheck(route).hasProblem() || new WebSocketRouteCheck(route).hasProblem();
    }

    private boolean isRoute() {
        return type.name().equals("AWS::ApiGatewayV2::Route");
    }

    /** Where the resource type and the operation differ. */
    private void adjust(ObjectNode properties) {
        switch (type.name()) {
            case "AWS::ApiGatewayV2::Integration" -> ResponseParameters.flatten(properties);
            case "AWS::ApiGatewayV2::Model" -> {
                JsonNode schema = properties.path("schema");
                if (!schema.isTextual()) {
                    properties.put("schema", schema.toString());
                }
            }
            default -> {}
        }
    }

    private CreatedResource created(Creation creation, JsonNode answer) {
        note(creation, answer);
        Map<String, String> attributes = new LinkedHashMap<>();
        type.attributes()
                .forEach((name, member) ->
                        attributes.put(name, answer.path(member).asText()));
        return CreatedResource.of(answer.path(String.valueOf(type.reference())).asText(), attributes);
    }

    private void note(Creation creation, JsonNode answer) {
        Places places = new Places(creation);
        switch (type.name()) {
            case "AWS::ApiGatewayV2::Route" ->
                places.addAll(ElementAddress.route(answer.path("RouteKey").asText()));
            case "AWS::ApiGatewayV2::Integration" ->
                places.addAll(ElementAddress.v2Integration(
                        answer.path("IntegrationId").asText()));
            case "AWS::ApiGatewayV2::IntegrationResponse" ->
                places.addAll(ElementAddress.v2Integration(creation.text("integrationId"))
                        .integrationResponse(
                                answer.path("IntegrationResponseKey").asText()));
            case "AWS::ApiGatewayV2::Authorizer" ->
                places.addAll(ElementAddress.authorizer(answer.path("Name").asText()));
            case "AWS::ApiGatewayV2::Model" ->
                places.addAll(ElementAddress.model(answer.path("Name").asText()));
            case "AWS::ApiGatewayV2::Stage" ->
                stage(
                        creation,
                        new DeployedStage(
                                creation.text("apiId"), answer.path("StageName").asText()));
            default -> {}
        }
    }

    private static void stage(Creation creation, DeployedStage stage) {
        Origin origin = creation.declaration().origin();
        creation.stack().stages().add(stage);
        creation.stack()
                .v2Stages()
                .put(stage, new Origin(origin.file(), origin.line(), origin.column(), creation.logicalId()));
    }
}
