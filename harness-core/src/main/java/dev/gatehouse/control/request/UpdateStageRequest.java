package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateStage}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateStage.html">UpdateStage</a>
 */
public record UpdateStageRequest(String restApiId, String stageName, @Nullable List<PatchOperation> patchOperations) {}
