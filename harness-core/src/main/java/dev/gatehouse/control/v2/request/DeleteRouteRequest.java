package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteRoute}.
 *
 * @param apiId the API
 * @param routeId the route
 */
public record DeleteRouteRequest(String apiId, String routeId) {}
