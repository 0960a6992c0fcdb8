package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteDocumentationPart}.
 *
 * @param restApiId the id of the API
 * @param documentationPartId the id of the documentation part
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteDocumentationPart.html">DeleteDocumentationPart</a>
 */
public record DeleteDocumentationPartRequest(String restApiId, String documentationPartId) {}
