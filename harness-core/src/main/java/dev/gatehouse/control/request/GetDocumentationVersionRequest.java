package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetDocumentationVersion}.
 *
 * @param restApiId the id of the API
 * @param documentationVersion the version of the documentation
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDocumentationVersion.html">GetDocumentationVersion</a>
 */
public record GetDocumentationVersionRequest(String restApiId, String documentationVersion) {}
