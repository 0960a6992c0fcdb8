package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteRouteSettings}.
 *
 * @param apiId the API
 * @param routeKey the route key, as {@code GET /pets}
 * @param stageName the stage
 */
public record DeleteRouteSettingsRequest(String apiId, String routeKey, String stageName) {}
