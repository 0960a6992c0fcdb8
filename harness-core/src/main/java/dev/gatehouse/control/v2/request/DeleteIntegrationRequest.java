package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteIntegration}.
 *
 * @param apiId the API
 * @param integrationId the integration
 */
public record DeleteIntegrationRequest(String apiId, String integrationId) {}
