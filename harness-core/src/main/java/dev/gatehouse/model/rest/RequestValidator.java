package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * What of a request is validated.
 *
 * @param id six lower-case letters and digits
 * @param name the name
 * @param validateRequestBody whether bodies are checked against models
 * @param validateRequestParameters whether required parameters must be there
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_RequestValidator.html">RequestValidator</a>
 */
public record RequestValidator(
        String id, @Nullable String name, boolean validateRequestBody, boolean validateRequestParameters) {}
