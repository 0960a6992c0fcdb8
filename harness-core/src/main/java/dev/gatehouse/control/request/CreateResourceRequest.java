package dev.gatehouse.control.request;

/**
 * The parameters of {@code CreateResource}.
 *
 * @param restApiId the id of the API
 * @param parentId the id of the parent resource
 * @param pathPart the last segment of the path
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateResource.html">CreateResource</a>
 */
public record CreateResourceRequest(String restApiId, String parentId, String pathPart) {}
