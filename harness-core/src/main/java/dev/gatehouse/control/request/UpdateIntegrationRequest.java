package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateIntegration}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateIntegration.html">UpdateIntegration</a>
 */
public record UpdateIntegrationRequest(
        String restApiId, String resourceId, String httpMethod, @Nullable List<PatchOperation> patchOperations) {}
