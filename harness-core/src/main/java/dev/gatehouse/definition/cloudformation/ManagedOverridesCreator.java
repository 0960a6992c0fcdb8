package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the integration, the route and the stage that quick create made.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html">
 *     AWS::ApiGatewayV2::ApiGatewayManagedOverrides</a>
 */
final class ManagedOverridesCreator implements Creator {

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        boolean done = override(creation, "integration", "Integrations", "integrationId", "IntegrationId")
                && override(creation, "route", "Routes", "routeId", "RouteId")
                && override(creation, "stage", "Stages", "stageName", "StageName");
        return done ? Optional.of(CreatedResource.of(creation.text("apiId"), Map.of())) : Optional.empty();
    }

    /** Whether it worked, or there was nothing to do. */
    private static boolean override(Creation creation, String property, String many, String id, String shownId) {
        JsonNode given = creation.properties().path(property);
        if (given.isMissingNode()) {
            return true;
        }
        Optional<String> managed = managed(creation, many, shownId);
        if (managed.isEmpty()) {
            creation.stack()
                    .problems()
                    .add(
                            creation.declaration().origin(),
                            creation.logicalId(),
                            "The API has no " + property + " that quick create made.",
                            "Give the API a Target, or change the " + property + " where it is defined.");
            return false;
        }
        ObjectNode parameters = given.<ObjectNode>deepCopy()
                .put("apiId", creation.text("apiId"))
                .put(id, managed.get());
        String one = many.substring(0, many.length() - 1);
        return creation.call("apigatewayv2:Update" + one, parameters).isPresent();
    }

    private static Optional<String> managed(Creation creation, String many, String shownId) {
        ObjectNode parameters = Creation.parameters().put("apiId", creation.text("apiId"));
        for (JsonNode item : creation.call("apigatewayv2:Get" + many, parameters)
                .map(page -> page.path("Items"))
                .orElseGet(Creation::parameters)) {
            if (item.path("ApiGatewayManaged").asBoolean()) {
                return Optional.of(item.path(shownId).asText());
            }
        }
        return Optional.empty();
    }
}
