package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.target.NotComparable;
import java.util.List;

/**
 * Plans one REST API. Documentation changes no answer, and is left out.
 *
 * @param account where it is in process
 * @param integrations rewrites where its methods lead
 * @param mark what tells that it is a test's
 */
record RestApiPlanner(Account account, Integrations integrations, Mark mark) {

    private static final String[] API = {
        "description",
        "version",
        "binaryMediaTypes",
        "minimumCompressionSize",
        "apiKeySource",
        "endpointConfiguration",
        "disableExecuteApiEndpoint"
    };

    void plan(JsonNode api, Plan plan) {
        String id = api.path("id").asText();
        List<JsonNode> stages = account.stages(id);
        api(api, plan);
        new PolicyPlanner(id).plan(api.path("policy").asText(""), plan);
        new ModelPlanner(id).plan(account.ofApi("GetModels", id), plan);
        account.ofApi("GetRequestValidators", id).forEach(validator -> plan.add(validator(id, validator)));
        Authorizers authorizers = Authorizers.plan(id, account.ofApi("GetAuthorizers", id), integrations, plan);
        Variables variables =
                new Variables(stages.stream().map(s -> s.path("variables")).toList());
        MethodPlanner methods = new MethodPlanner(id, authorizers, new IntegrationPlanner(integrations, variables));
        for (JsonNode resource : account.resources(id)) {
            plan.add(resource(id, resource));
            methods.plan(resource, plan);
        }
        account.ofApi("GetGatewayResponses", id).stream()
                .filter(response -> !response.path("defaultResponse").asBoolean())
                .forEach(response -> plan.add(gatewayResponse(id, response)));
        new StagePlanner(id).plan(stages, plan);
    }

    private void api(JsonNode api, Plan plan) {
        String id = api.path("id").asText();
        ObjectNode parameters = Account.picked(api, API);
        if (api.path("endpointConfiguration").path("types").toString().contains("PRIVATE")) {
            plan.add(NotComparable.everythingOf(id, "a private API is reached from its VPC alone"));
            parameters.remove("endpointConfiguration");
        }
        parameters.put("name", mark.named(api.path("name").asText()));
        parameters.set("tags", mark.asParameter());
        Reference reference = new Reference("api", id);
        plan.add(PlannedCall.of("CreateRestApi", parameters, Scope.api(id))
                .saving(reference, "/id")
                .removedBy(
                        PlannedCall.Named.of("DeleteRestApi", Account.parameters("restApiId", reference.toString()))));
    }

    private static PlannedCall validator(String apiId, JsonNode validator) {
        ObjectNode parameters = Account.picked(validator, "name", "validateRequestBody", "validateRequestParameters");
        return PlannedCall.of("CreateRequestValidator", placed(apiId, parameters), Scope.api(apiId))
                .saving(new Reference("validator", validator.path("id").asText()), "/id");
    }

    /** The root is there with the API. */
    private static PlannedCall resource(String apiId, JsonNode resource) {
        Reference reference = new Reference("resource", resource.path("id").asText());
        if (resource.path("path").asText().equals("/")) {
            return PlannedCall.of("GetResources", placed(apiId, Account.parameters()), Scope.api(apiId))
                    .saving(reference, "/items/0/id");
        }
        ObjectNode parameters = Account.picked(resource, "pathPart")
                .put(
                        "parentId",
                        new Reference("resource", resource.path("parentId").asText()).toString());
        return PlannedCall.of("CreateResource", placed(apiId, parameters), Scope.api(apiId))
                .saving(reference, "/id");
    }

    private static PlannedCall gatewayResponse(String apiId, JsonNode response) {
        ObjectNode parameters =
                Account.picked(response, "responseType", "statusCode", "responseParameters", "responseTemplates");
        return PlannedCall.of("PutGatewayResponse", placed(apiId, parameters), Scope.api(apiId));
    }

    private static ObjectNode placed(String apiId, ObjectNode parameters) {
        return parameters.put("restApiId", new Reference("api", apiId).toString());
    }
}
