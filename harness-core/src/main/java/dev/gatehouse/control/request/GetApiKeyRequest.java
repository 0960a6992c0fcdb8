package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetApiKey}.
 *
 * @param apiKey the id of the API key
 * @param includeValue whether the value is shown; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetApiKey.html">GetApiKey</a>
 */
public record GetApiKeyRequest(String apiKey, @Nullable Boolean includeValue) {}
