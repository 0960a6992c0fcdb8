package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteIntegrationResponse}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param statusCode the status code
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteIntegrationResponse.html">DeleteIntegrationResponse</a>
 */
public record DeleteIntegrationResponseRequest(
        String restApiId, String resourceId, String httpMethod, String statusCode) {}
