package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteIntegrationResponse}.
 *
 * @param apiId the API
 * @param integrationId the integration
 * @param integrationResponseId the integration response
 */
public record DeleteIntegrationResponseRequest(String apiId, String integrationId, String integrationResponseId) {}
