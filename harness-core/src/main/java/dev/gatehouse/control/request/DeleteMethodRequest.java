package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteMethod}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteMethod.html">DeleteMethod</a>
 */
public record DeleteMethodRequest(String restApiId, String resourceId, String httpMethod) {}
