package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteRequestValidator}.
 *
 * @param restApiId the id of the API
 * @param requestValidatorId the id of the request validator
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteRequestValidator.html">DeleteRequestValidator</a>
 */
public record DeleteRequestValidatorRequest(String restApiId, String requestValidatorId) {}
