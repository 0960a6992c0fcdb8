package dev.gatehouse.flow.httpapi.deployment;

import dev.gatehouse.flow.httpapi.integration.CompiledIntegration;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.Route;
import org.jspecify.annotations.Nullable;

/**
 * A route with its integration set up.
 *
 * @param route the route
 * @param authorizer its authorizer; null without one
 * @param integration where it leads
 * @param because what it takes requests by
 */
public record CompiledRoute(
        Route route, @Nullable Authorizer authorizer, CompiledIntegration integration, RoutePriority because) {

    private static final String TARGET = "integrations/";

    static CompiledRoute compile(Route route, ApiSnapshot snapshot) {
        String authorizerId = route.authorizerId();
        return new CompiledRoute(
                route,
                authorizerId == null ? null : snapshot.authorizers().get(authorizerId),
                CompiledIntegration.compile(integration(route, snapshot)),
                RoutePriority.of(route.routeKey()));
    }

    private static @Nullable Integration integration(Route route, ApiSnapshot snapshot) {
        String target = route.target();
        return target == null || !target.startsWith(TARGET)
                ? null
                : snapshot.integrations().get(target.substring(TARGET.length()));
    }
}
