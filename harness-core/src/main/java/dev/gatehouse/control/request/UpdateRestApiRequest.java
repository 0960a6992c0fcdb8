package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateRestApi}.
 *
 * @param restApiId the id of the API
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateRestApi.html">UpdateRestApi</a>
 */
public record UpdateRestApiRequest(String restApiId, @Nullable List<PatchOperation> patchOperations) {}
