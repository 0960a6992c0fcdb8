package dev.gatehouse.flow.httpapi.deployment;

import java.util.Map;

/**
 * A route that a request fits.
 *
 * @param route the route
 * @param pathParameters the values of its path parameters, decoded
 */
public record MatchedRoute(CompiledRoute route, Map<String, String> pathParameters) {}
