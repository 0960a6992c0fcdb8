package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetRouteResponse}.
 *
 * @param apiId the API
 * @param routeId the route
 * @param routeResponseId the route response
 */
public record GetRouteResponseRequest(String apiId, String routeId, String routeResponseId) {}
