package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteIntegration}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteIntegration.html">DeleteIntegration</a>
 */
public record DeleteIntegrationRequest(String restApiId, String resourceId, String httpMethod) {}
