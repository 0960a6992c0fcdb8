package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetMethod}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetMethod.html">GetMethod</a>
 */
public record GetMethodRequest(String restApiId, String resourceId, String httpMethod) {}
