package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteApiKey}.
 *
 * @param apiKey the id of the API key
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteApiKey.html">DeleteApiKey</a>
 */
public record DeleteApiKeyRequest(String apiKey) {}
