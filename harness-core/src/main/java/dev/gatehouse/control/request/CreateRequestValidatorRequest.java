package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateRequestValidator}.
 *
 * @param restApiId the id of the API
 * @param name the name; may be null
 * @param validateRequestBody whether bodies are checked; may be null
 * @param validateRequestParameters whether required parameters must be there; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRequestValidator.html">CreateRequestValidator</a>
 */
public record CreateRequestValidatorRequest(
        String restApiId,
        @Nullable String name,
        @Nullable Boolean validateRequestBody,
        @Nullable Boolean validateRequestParameters) {}
