package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateResource}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateResource.html">UpdateResource</a>
 */
public record UpdateResourceRequest(
        String restApiId, String resourceId, @Nullable List<PatchOperation> patchOperations) {}
