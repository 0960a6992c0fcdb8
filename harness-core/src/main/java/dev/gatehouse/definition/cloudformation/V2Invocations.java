package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functions that routes and authorizers of HTTP and WebSocket APIs invoke. */
final class V2Invocations {

    private static final Origin NOWHERE = Origin.of("", 0, 0);

    private final Stack stack;
    private final Origins origins;
    private final List<Invocation> found = new ArrayList<>();

    V2Invocations(Stack stack) {
        this.stack = stack;
        this.origins = stack.origins();
    }

    List<Invocation> all() {
        stack.httpApis().keySet().forEach(this::api);
        return found;
    }

    private void api(String apiId) {
        Map<String, JsonNode> integrations = new HashMap<>();
        for (JsonNode integration : items("GetIntegrations", apiId)) {
            integrations.put("integrations/" + integration.path("IntegrationId").asText(), integration);
        }
        for (JsonNode route : items("GetRoutes", apiId)) {
            JsonNode integration = integrations.get(route.path("Target").asText());
            if (integration != null) {
                route(apiId, route.path("RouteKey").asText(), integration);
            }
        }
        for (JsonNode authorizer : items("GetAuthorizers", apiId)) {
            authorizer(apiId, authorizer);
        }
    }

    private JsonNode items(String operation, String apiId) {
        ObjectNode parameters = Creation.parameters().put("apiId", apiId).put("maxResults", "500");
        return stack.call(
                        "apigatewayv2:" + operation,
                        parameters,
                        refusal -> NOWHERE,
                        String.valueOf(stack.httpApis().get(apiId)))
                .map(page -> page.path("Items"))
                .orElseGet(Creation::parameters);
    }

    private void route(String apiId, String routeKey, JsonNode integration) {
        ElementAddress place = ElementAddress.route(routeKey);
        InvokedFunction.name(integration.path("IntegrationUri"), integration.path("CredentialsArn"))
                .ifPresent(name -> found.add(new Invocation(
                        routeKey.startsWith("$") ? "the route " + routeKey : routeKey,
                        name,
                        arns(apiId, routeKey),
                        origins.nearest(place).orElse(NOWHERE))));
    }

    /** Routes of WebSocket APIs have no method and no path. */
    private List<String> arns(String apiId, String routeKey) {
        SourceArns arns = new SourceArns(stack, apiId);
        int space = routeKey.indexOf(' ');
        if (space > 0) {
            return arns.of(routeKey.substring(0, space), routeKey.substring(space + 1));
        }
        return arns.ofRoute(routeKey);
    }

    private void authorizer(String apiId, JsonNode authorizer) {
        String name = authorizer.path("Name").asText();
        ElementAddress place = ElementAddress.authorizer(name);
        InvokedFunction.name(authorizer.path("AuthorizerUri"), authorizer.path("AuthorizerCredentialsArn"))
                .ifPresent(function -> found.add(new Invocation(
                        "the authorizer " + name,
                        function,
                        new SourceArns(stack, apiId)
                                .ofAuthorizer(authorizer.path("AuthorizerId").asText()),
                        origins.nearest(place).orElse(NOWHERE))));
    }
}
