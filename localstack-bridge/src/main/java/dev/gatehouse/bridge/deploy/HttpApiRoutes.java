package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.StageName;
import java.util.Map;

/**
 * Plans the routes of an HTTP API.
 *
 * @param apiId the API's id in process
 * @param authorizers why some of them are left out
 * @param integrations why some of them are left out
 */
record HttpApiRoutes(String apiId, Map<String, String> authorizers, Map<String, String> integrations) {

    private static final String TARGET = "integrations/";

    void plan(JsonNode route, Plan plan) {
        String key = route.path("RouteKey").asText();
        ObjectNode parameters =
                Account.picked(route, "RouteKey", "AuthorizationType", "AuthorizationScopes", "OperationName");
        authorize(route, parameters, plan);
        String integration = route.path("Target").asText().replaceFirst("^" + TARGET, "");
        if (integrations.containsKey(integration)) {
            // Without its route another one, or none, would answer.
            HttpApiPlanner.leaveOut(
                    apiId, key, StageName.INTEGRATION_REQUEST, String.valueOf(integrations.get(integration)), plan);
        } else if (!integration.isEmpty()) {
            parameters.put("Target", TARGET + new Reference("integration", integration));
        }
        plan.add(PlannedCall.ofVersion2(
                "CreateRoute", HttpApiPlanner.placed(apiId, parameters), Scope.route(apiId, key)));
    }

    private void authorize(JsonNode route, ObjectNode parameters, Plan plan) {
        String authorizer = route.path("AuthorizerId").asText();
        String missing = authorizers.get(authorizer);
        if (route.path("AuthorizationType").asText().equals("AWS_IAM")) {
            missing = "its requests are signed with keys that are known in process alone";
        }
        if (missing != null) {
            HttpApiPlanner.leaveOut(apiId, route.path("RouteKey").asText(), StageName.METHOD_REQUEST, missing, plan);
            parameters.put("AuthorizationType", "NONE").remove("AuthorizationScopes");
        } else if (!authorizer.isEmpty()) {
            parameters.put("AuthorizerId", new Reference("authorizer", authorizer).toString());
        }
    }
}
