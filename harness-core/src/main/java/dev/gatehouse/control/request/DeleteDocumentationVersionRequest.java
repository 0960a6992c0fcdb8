package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteDocumentationVersion}.
 *
 * @param restApiId the id of the API
 * @param documentationVersion the version of the documentation
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteDocumentationVersion.html">DeleteDocumentationVersion</a>
 */
public record DeleteDocumentationVersionRequest(String restApiId, String documentationVersion) {}
