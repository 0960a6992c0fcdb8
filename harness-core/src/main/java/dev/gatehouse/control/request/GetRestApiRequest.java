package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetRestApi}.
 *
 * @param restApiId the id of the API
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApi.html">GetRestApi</a>
 */
public record GetRestApiRequest(String restApiId) {}
