package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetIntegration}.
 *
 * @param apiId the API
 * @param integrationId the integration
 */
public record GetIntegrationRequest(String apiId, String integrationId) {}
