package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteDeployment}.
 *
 * @param apiId the API
 * @param deploymentId the deployment
 */
public record DeleteDeploymentRequest(String apiId, String deploymentId) {}
