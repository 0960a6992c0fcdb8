package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteRestApi}.
 *
 * @param restApiId the id of the API
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteRestApi.html">DeleteRestApi</a>
 */
public record DeleteRestApiRequest(String restApiId) {}
