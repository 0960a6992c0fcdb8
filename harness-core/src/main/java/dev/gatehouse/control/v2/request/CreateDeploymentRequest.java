package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateDeployment}.
 *
 * @param apiId the API
 * @param description the description; may be null
 * @param stageName the stage; may be null
 */
public record CreateDeploymentRequest(String apiId, @Nullable String description, @Nullable String stageName) {}
