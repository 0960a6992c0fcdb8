package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateModel}.
 *
 * @param restApiId the id of the API
 * @param modelName the name of the model
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateModel.html">UpdateModel</a>
 */
public record UpdateModelRequest(String restApiId, String modelName, @Nullable List<PatchOperation> patchOperations) {}
