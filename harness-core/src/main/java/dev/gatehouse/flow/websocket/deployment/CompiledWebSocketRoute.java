package dev.gatehouse.flow.websocket.deployment;

import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.websocket.admission.MessageModels;
import dev.gatehouse.flow.websocket.integration.CompiledWebSocketIntegration;
import dev.gatehouse.flow.websocket.selection.SelectionExpression;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.RouteResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A route, ready for events.
 *
 * @param route the route
 * @param authorizer its authorizer; null if it has none
 * @param models what its messages must look like
 * @param integration what it calls
 * @param responseKeys the keys of its route responses; without one the client gets no reply
 */
public record CompiledWebSocketRoute(
        Route route,
        @Nullable Authorizer authorizer,
        MessageModels models,
        CompiledWebSocketIntegration integration,
        List<String> responseKeys) {

    private static final String TARGET = "integrations/";

    public CompiledWebSocketRoute {
        responseKeys = List.copyOf(responseKeys);
    }

    static CompiledWebSocketRoute compile(Route route, ApiSnapshot snapshot, ModelSchemas schemas, Problems problems) {
        String authorizerId = route.authorizerId();
        ElementAddress where = ElementAddress.route(route.routeKey());
        Integration integration = integration(route, snapshot);
        return new CompiledWebSocketRoute(
                route,
                authorizerId == null ? null : snapshot.authorizers().get(authorizerId),
                MessageModels.compile(route, schemas, where, problems),
                CompiledWebSocketIntegration.compile(
                        integration,
                        integration == null
                                ? List.of()
                                : snapshot.integrationResponses()
                                        .getOrDefault(integration.integrationId(), Map.of())
                                        .values(),
                        where,
                        problems),
                snapshot.routeResponses().getOrDefault(route.routeId(), Map.of()).values().stream()
                        .map(RouteResponse::routeResponseKey)
                        .toList());
    }

    private static @Nullable Integration integration(Route route, ApiSnapshot snapshot) {
        String target = route.target();
        return target == null || !target.startsWith(TARGET)
                ? null
                : snapshot.integrations().get(target.substring(TARGET.length()));
    }

    /** Whether the client is sent what the integration answers. */
    public boolean replies() {
        String expression = route.routeResponseSelectionExpression();
        return expression != null
                && responseKeys.contains(SelectionExpression.parse(expression).evaluate(variable -> ""));
    }
}
