package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans the integrations of an HTTP API.
 *
 * @param apiId the API's id in process
 * @param integrations rewrites where they lead
 * @param variables of the API's stages
 */
record HttpApiIntegrations(String apiId, Integrations integrations, Variables variables) {

    private static final String[] MEMBERS = {
        "IntegrationType",
        "IntegrationMethod",
        "IntegrationSubtype",
        "PayloadFormatVersion",
        "ConnectionType",
        "ConnectionId",
        "CredentialsArn",
        "RequestParameters",
        "ResponseParameters",
        "TimeoutInMillis",
        "TlsConfig"
    };

    /** Plans those that the target can have; gives the reasons why it cannot have the others, by their ids. */
    Map<String, String> plan(List<JsonNode> given, Plan plan) {
        Map<String, String> missing = new HashMap<>();
        for (JsonNode integration : given) {
            String id = integration.path("IntegrationId").asText();
            Rewriting rewriting = integrations.rewrite(place(integration), variables);
            if (rewriting instanceof Rewriting.None none) {
                missing.put(id, none.reason());
            } else if (rewriting instanceof Rewriting.Same same) {
                plan.add(PlannedCall.ofVersion2("CreateIntegration", parameters(integration, same), Scope.api(apiId))
                        .saving(new Reference("integration", id), "/IntegrationId"));
            }
        }
        return missing;
    }

    /** A subtype is an action of a service, and has no URI that would say which. */
    private static Place place(JsonNode integration) {
        String subtype = integration.path("IntegrationSubtype").asText();
        String uri = integration.path("IntegrationUri").asText();
        boolean linked = integration.path("ConnectionType").asText().equals("VPC_LINK");
        return new Place(
                integration.path("IntegrationType").asText(),
                subtype.isEmpty() ? uri : subtype,
                linked ? integration.path("ConnectionId").asText() : "");
    }

    private ObjectNode parameters(JsonNode integration, Rewriting.Same same) {
        ObjectNode parameters = Account.picked(integration, MEMBERS).put("IntegrationUri", same.uri());
        if (same.direct()) {
            parameters.put("ConnectionType", "INTERNET").remove("ConnectionId");
        }
        return HttpApiPlanner.placed(apiId, parameters);
    }
}
