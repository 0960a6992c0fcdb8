package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetStages}.
 *
 * @param restApiId the id of the API
 * @param deploymentId the id of the deployment; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetStages.html">GetStages</a>
 */
public record GetStagesRequest(String restApiId, @Nullable String deploymentId) {}
