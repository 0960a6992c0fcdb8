package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetRoute}.
 *
 * @param apiId the API
 * @param routeId the route
 */
public record GetRouteRequest(String apiId, String routeId) {}
