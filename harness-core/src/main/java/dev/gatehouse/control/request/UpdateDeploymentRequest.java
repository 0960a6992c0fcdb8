package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateDeployment}.
 *
 * @param restApiId the id of the API
 * @param deploymentId the id of the deployment
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateDeployment.html">UpdateDeployment</a>
 */
public record UpdateDeploymentRequest(
        String restApiId, String deploymentId, @Nullable List<PatchOperation> patchOperations) {}
