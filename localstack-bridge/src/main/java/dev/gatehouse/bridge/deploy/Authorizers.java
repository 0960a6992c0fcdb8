package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The authorizers of an API: those that the target can have are planned, and of the others it is kept why not.
 *
 * @param leftOut the ids of those that are not made, with the reason
 */
record Authorizers(Map<String, String> leftOut) {

    private static final String[] MEMBERS = {
        "name",
        "type",
        "authType",
        "authorizerCredentials",
        "identitySource",
        "identityValidationExpression",
        "authorizerResultTtlInSeconds"
    };

    static Authorizers plan(String apiId, List<JsonNode> given, Integrations integrations, Plan plan) {
        Authorizers authorizers = new Authorizers(new TreeMap<>());
        given.forEach(authorizer -> authorizers.plan(apiId, authorizer, integrations, plan));
        return authorizers;
    }

    private void plan(String apiId, JsonNode given, Integrations integrations, Plan plan) {
        String id = given.path("id").asText();
        String uri = given.path("authorizerUri").asText();
        if (given.path("type").asText().equals("COGNITO_USER_POOLS")) {
            leftOut.put(
                    id, "the user pools of the authorizer " + given.path("name").asText() + " are in process alone");
            return;
        }
        Optional<String> there = integrations.function(uri);
        if (there.isEmpty()) {
            leftOut.put(id, integrations.missing(uri));
            return;
        }
        ObjectNode parameters = Account.picked(given, MEMBERS)
                .put("authorizerUri", there.get())
                .put("restApiId", new Reference("api", apiId).toString());
        plan.add(PlannedCall.of("CreateAuthorizer", parameters, Scope.api(apiId))
                .saving(new Reference("authorizer", id), "/id"));
    }
}
