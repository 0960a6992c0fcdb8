package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteResource}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteResource.html">DeleteResource</a>
 */
public record DeleteResourceRequest(String restApiId, String resourceId) {}
