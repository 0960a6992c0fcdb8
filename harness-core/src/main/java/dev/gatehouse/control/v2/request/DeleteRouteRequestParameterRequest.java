package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteRouteRequestParameter}.
 *
 * @param apiId the API
 * @param routeId the route
 * @param requestParameterKey the parameter to take away
 */
public record DeleteRouteRequestParameterRequest(String apiId, String routeId, String requestParameterKey) {}
