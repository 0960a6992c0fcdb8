package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetDeployment}.
 *
 * @param apiId the API
 * @param deploymentId the deployment
 */
public record GetDeploymentRequest(String apiId, String deploymentId) {}
