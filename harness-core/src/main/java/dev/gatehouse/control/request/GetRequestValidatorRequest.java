package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetRequestValidator}.
 *
 * @param restApiId the id of the API
 * @param requestValidatorId the id of the request validator
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetRequestValidator.html">GetRequestValidator</a>
 */
public record GetRequestValidatorRequest(String restApiId, String requestValidatorId) {}
