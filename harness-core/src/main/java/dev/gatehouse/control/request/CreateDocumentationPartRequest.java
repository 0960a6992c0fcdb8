package dev.gatehouse.control.request;

import dev.gatehouse.model.rest.DocumentationPartLocation;

/**
 * The parameters of {@code CreateDocumentationPart}.
 *
 * @param restApiId the id of the API
 * @param location what it is about
 * @param properties the text, as a JSON object
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateDocumentationPart.html">CreateDocumentationPart</a>
 */
public record CreateDocumentationPartRequest(String restApiId, DocumentationPartLocation location, String properties) {}
