package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetMethodResponse}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param statusCode the status code
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetMethodResponse.html">GetMethodResponse</a>
 */
public record GetMethodResponseRequest(String restApiId, String resourceId, String httpMethod, String statusCode) {}
