package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteRouteResponse}.
 *
 * @param apiId the API
 * @param routeId the route
 * @param routeResponseId the route response
 */
public record DeleteRouteResponseRequest(String apiId, String routeId, String routeResponseId) {}
