package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateRequestValidator}.
 *
 * @param restApiId the id of the API
 * @param requestValidatorId the id of the request validator
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateRequestValidator.html">UpdateRequestValidator</a>
 */
public record UpdateRequestValidatorRequest(
        String restApiId, String requestValidatorId, @Nullable List<PatchOperation> patchOperations) {}
