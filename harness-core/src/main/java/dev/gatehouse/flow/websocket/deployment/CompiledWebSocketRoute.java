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
import dev.gatehouse.model.v2.IntegrationResponse;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.RouteResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A route, ready for events.
 *
 * @param route the route
 * @param authorizer its authorizer; null if it has none
 * @param models what its messages must look like
 * @param integration what it calls; null of {@code $connect} and {@code $disconnect} that call nothing
 * @param responseKeys the keys of its route responses; without one the client gets no reply
 */
public record CompiledWebSocketRoute(
        Route route,
        @Nullable Authorizer authorizer,
        MessageModels models,
        @Nullable CompiledWebSocketIntegration integration,
        List<String> responseKeys) {

    private static final String TARGET = "integrations/";

    /** An integration is optional for them; {@code $connect} may be there for its authorizer alone. */
    private static final Set<String> NEED_NONE = Set.of("$connect", "$disconnect");

    public CompiledWebSocketRoute {
        responseKeys = List.copyOf(responseKeys);
    }

    static CompiledWebSocketRoute compile(Route route, ApiSnapshot snapshot, ModelSchemas schemas, Problems problems) {
        String authorizerId = route.authorizerId();
        ElementAddress where = ElementAddress.route(route.routeKey());
        return new CompiledWebSocketRoute(
                route,
                authorizerId == null ? null : snapshot.authorizers().get(authorizerId),
                MessageModels.compile(route, schemas, where, problems),
                integration(route, snapshot, where, problems),
                snapshot.routeResponses().getOrDefault(route.routeId(), Map.of()).values().stream()
                        .map(RouteResponse::routeResponseKey)
                        .toList());
    }

    private static @Nullable CompiledWebSocketIntegration integration(
            Route route, ApiSnapshot snapshot, ElementAddress where, Problems problems) {
        if (route.target() == null && NEED_NONE.contains(route.routeKey())) {
            return null;
        }
        Integration integration = target(route, snapshot);
        if (integration == null) {
            return CompiledWebSocketIntegration.missing(where, problems);
        }
        Collection<IntegrationResponse> responses = snapshot.integrationResponses()
                .getOrDefault(integration.integrationId(), Map.of())
                .values();
        return CompiledWebSocketIntegration.compile(integration, responses, where, problems);
    }

    private static @Nullable Integration target(Route route, ApiSnapshot snapshot) {
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
