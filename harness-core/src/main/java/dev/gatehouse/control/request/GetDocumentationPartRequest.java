package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetDocumentationPart}.
 *
 * @param restApiId the id of the API
 * @param documentationPartId the id of the documentation part
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDocumentationPart.html">GetDocumentationPart</a>
 */
public record GetDocumentationPartRequest(String restApiId, String documentationPartId) {}
