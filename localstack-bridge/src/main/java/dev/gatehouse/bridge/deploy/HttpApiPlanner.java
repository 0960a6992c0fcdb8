package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.StageName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans one HTTP API.
 *
 * @param account where it is in process
 * @param integrations rewrites where its routes lead
 * @param mark what tells that it is a test's
 */
record HttpApiPlanner(Account account, Integrations integrations, Mark mark) {

    private static final String[] API = {
        "ProtocolType",
        "CorsConfiguration",
        "Description",
        "Version",
        "RouteSelectionExpression",
        "DisableExecuteApiEndpoint"
    };
    private static final String[] STAGE = {"StageName", "StageVariables", "DefaultRouteSettings", "RouteSettings"};

    void plan(JsonNode api, Plan plan) {
        String id = api.path("ApiId").asText();
        List<JsonNode> stages = account.ofVersion2("GetStages", id);
        api(id, api, plan);
        Map<String, String> leftOut = authorizers(id, plan);
        Map<String, String> missing = new HttpApiIntegrations(
                        id,
                        integrations,
                        new Variables(stages.stream()
                                .map(s -> s.path("StageVariables"))
                                .toList()))
                .plan(account.ofVersion2("GetIntegrations", id), plan);
        account.ofVersion2("GetRoutes", id).forEach(route -> new HttpApiRoutes(id, leftOut, missing).plan(route, plan));
        stages(id, stages, plan);
    }

    private void api(String id, JsonNode api, Plan plan) {
        Reference reference = new Reference("api", id);
        ObjectNode parameters = Account.picked(api, API);
        parameters.put("Name", mark.named(api.path("Name").asText()));
        parameters.set("Tags", mark.asParameter());
        plan.add(PlannedCall.ofVersion2("CreateApi", parameters, Scope.api(id))
                .saving(reference, "/ApiId")
                .removedBy(new PlannedCall.Named(
                        "apigatewayv2", "DeleteApi", Account.parameters("ApiId", reference.toString()))));
    }

    /** Why authorizers are left out, by their ids. */
    private Map<String, String> authorizers(String id, Plan plan) {
        Map<String, String> leftOut = new HashMap<>();
        for (JsonNode authorizer : account.ofVersion2("GetAuthorizers", id)) {
            String uri = authorizer.path("AuthorizerUri").asText();
            String authorizerId = authorizer.path("AuthorizerId").asText();
            Optional<String> there = integrations.function(uri);
            if (there.isEmpty()) {
                boolean tokens = authorizer.path("AuthorizerType").asText().equals("JWT");
                leftOut.put(
                        authorizerId,
                        tokens ? "its tokens come from an issuer of the test" : integrations.missing(uri));
                continue;
            }
            ObjectNode parameters = ((ObjectNode) authorizer).deepCopy().put("AuthorizerUri", there.get());
            parameters.remove("AuthorizerId");
            plan.add(PlannedCall.ofVersion2("CreateAuthorizer", placed(id, parameters), Scope.api(id))
                    .saving(new Reference("authorizer", authorizerId), "/AuthorizerId"));
        }
        return leftOut;
    }

    private static void stages(String id, List<JsonNode> stages, Plan plan) {
        Reference deployment = new Reference("deployment", id);
        plan.add(PlannedCall.ofVersion2("CreateDeployment", placed(id, Account.parameters()), Scope.api(id))
                .saving(deployment, "/DeploymentId"));
        for (JsonNode stage : stages) {
            ObjectNode parameters = Account.picked(stage, STAGE).put("DeploymentId", deployment.toString());
            plan.add(PlannedCall.ofVersion2("CreateStage", placed(id, parameters), Scope.api(id)));
        }
    }

    static ObjectNode placed(String apiId, ObjectNode parameters) {
        return parameters.put("ApiId", new Reference("api", apiId).toString());
    }

    /** What cannot be compared of a route. */
    static void leaveOut(String apiId, String routeKey, StageName from, String reason, Plan plan) {
        plan.add(Scope.route(apiId, routeKey).notComparable(from, reason));
    }
}
