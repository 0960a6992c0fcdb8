package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.StageName;

/**
 * Plans the methods of an API's resources.
 *
 * @param apiId the API's id in process
 * @param authorizers which of them the target has not
 * @param integrations plans where methods lead
 */
record MethodPlanner(String apiId, Authorizers authorizers, IntegrationPlanner integrations) {

    private static final String[] METHOD = {
        "authorizationType",
        "apiKeyRequired",
        "operationName",
        "requestParameters",
        "requestModels",
        "authorizationScopes"
    };

    void plan(JsonNode resource, Plan plan) {
        String path = resource.path("path").asText();
        Reference id = new Reference("resource", resource.path("id").asText());
        resource.path("resourceMethods")
                .properties()
                .forEach(method ->
                        plan(new PlannedMethod(new Scope(apiId, path, method.getKey()), id), method.getValue(), plan));
    }

    private void plan(PlannedMethod where, JsonNode method, Plan plan) {
        ObjectNode parameters = Account.picked(method, METHOD);
        authorize(where.scope(), method, parameters, plan);
        String validator = method.path("requestValidatorId").asText();
        if (!validator.isEmpty()) {
            parameters.put("requestValidatorId", new Reference("validator", validator).toString());
        }
        plan.add(where.call("PutMethod", parameters));
        method.path("methodResponses")
                .properties()
                .forEach(response -> plan.add(where.call(
                        "PutMethodResponse",
                        Account.picked(response.getValue(), "responseParameters", "responseModels")
                                .put("statusCode", response.getKey()))));
        if (method.path("methodIntegration").isObject()) {
            integrations.plan(where, method.path("methodIntegration"), plan);
        }
    }

    private void authorize(Scope scope, JsonNode method, ObjectNode parameters, Plan plan) {
        String authorizer = method.path("authorizerId").asText();
        String missing = authorizers.leftOut().get(authorizer);
        if (method.path("authorizationType").asText().equals("AWS_IAM")) {
            missing = "its requests are signed with keys that are known in process alone";
        }
        if (missing != null) {
            plan.add(scope.notComparable(StageName.METHOD_REQUEST, missing));
            parameters.put("authorizationType", "NONE").remove("authorizationScopes");
        } else if (!authorizer.isEmpty()) {
            parameters.put("authorizerId", new Reference("authorizer", authorizer).toString());
        }
    }
}
