package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.StageName;

/**
 * Plans the integrations of REST APIs.
 *
 * @param integrations rewrites where they lead
 * @param variables of the API's stages
 */
record IntegrationPlanner(Integrations integrations, Variables variables) {

    private static final String[] INTEGRATION = {
        "type",
        "connectionType",
        "connectionId",
        "credentials",
        "requestParameters",
        "requestTemplates",
        "passthroughBehavior",
        "contentHandling",
        "timeoutInMillis",
        "cacheKeyParameters",
        "tlsConfig",
        "responseTransferMode"
    };

    void plan(PlannedMethod where, JsonNode given, Plan plan) {
        boolean linked = given.path("connectionType").asText().equals("VPC_LINK");
        Place place = new Place(
                given.path("type").asText(),
                given.path("uri").asText(),
                linked ? given.path("connectionId").asText() : "");
        Rewriting rewriting = integrations.rewrite(place, variables);
        if (rewriting instanceof Rewriting.Same same) {
            plan.add(where.call("PutIntegration", parameters(where, given, same)));
            responses(where, given.path("integrationResponses"), plan);
        } else if (rewriting instanceof Rewriting.None none) {
            standIn(where, none, plan);
        }
    }

    private static ObjectNode parameters(PlannedMethod where, JsonNode given, Rewriting.Same same) {
        ObjectNode parameters = Account.picked(given, INTEGRATION);
        if (!same.uri().isEmpty()) {
            parameters.put("uri", same.uri());
        }
        if (same.direct()) {
            parameters.put("connectionType", "INTERNET").remove("connectionId");
        }
        if (given.hasNonNull("httpMethod")) {
            parameters.set("integrationHttpMethod", given.get("httpMethod"));
        }
        String namespace = given.path("cacheNamespace").asText();
        // Unless said otherwise it is the resource's id, which is another on the target.
        if (!namespace.isEmpty() && !namespace.equals(where.resource().id())) {
            parameters.put("cacheNamespace", namespace);
        }
        return parameters;
    }

    private static void responses(PlannedMethod where, JsonNode responses, Plan plan) {
        responses
                .properties()
                .forEach(response -> plan.add(where.call(
                        "PutIntegrationResponse",
                        Account.picked(
                                        response.getValue(),
                                        "selectionPattern",
                                        "responseParameters",
                                        "responseTemplates",
                                        "contentHandling")
                                .put("statusCode", response.getKey()))));
    }

    /** A method needs an integration to be deployed, and what comes before it can be compared. */
    private static void standIn(PlannedMethod where, Rewriting.None none, Plan plan) {
        plan.add(where.scope().notComparable(StageName.INTEGRATION_REQUEST, none.reason()));
        ObjectNode mock = Account.parameters("type", "MOCK");
        mock.putObject("requestTemplates").put("application/json", "{\"statusCode\": 200}");
        plan.add(where.call("PutIntegration", mock));
    }
}
