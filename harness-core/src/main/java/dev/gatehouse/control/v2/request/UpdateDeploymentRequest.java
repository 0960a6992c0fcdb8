package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateDeployment}.
 *
 * @param apiId the API
 * @param deploymentId the deployment
 * @param description the description; may be null
 */
public record UpdateDeploymentRequest(String apiId, String deploymentId, @Nullable String description) {}
