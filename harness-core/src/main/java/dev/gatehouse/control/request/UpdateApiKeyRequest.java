package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateApiKey}.
 *
 * @param apiKey the id of the API key
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateApiKey.html">UpdateApiKey</a>
 */
public record UpdateApiKeyRequest(String apiKey, @Nullable List<PatchOperation> patchOperations) {}
