package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code ResetAuthorizersCache}.
 *
 * @param apiId the API
 * @param stageName the stage
 */
public record ResetAuthorizersCacheRequest(String apiId, String stageName) {}
