package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetIntegrationResponse}.
 *
 * @param apiId the API
 * @param integrationId the integration
 * @param integrationResponseId the integration response
 */
public record GetIntegrationResponseRequest(String apiId, String integrationId, String integrationResponseId) {}
