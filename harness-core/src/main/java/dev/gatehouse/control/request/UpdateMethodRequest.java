package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateMethod}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateMethod.html">UpdateMethod</a>
 */
public record UpdateMethodRequest(
        String restApiId, String resourceId, String httpMethod, @Nullable List<PatchOperation> patchOperations) {}
