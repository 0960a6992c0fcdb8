package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetDeployment}.
 *
 * @param restApiId the id of the API
 * @param deploymentId the id of the deployment
 * @param embed what to show in full, as {@code methods}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDeployment.html">GetDeployment</a>
 */
public record GetDeploymentRequest(String restApiId, String deploymentId, @Nullable List<String> embed) {}
