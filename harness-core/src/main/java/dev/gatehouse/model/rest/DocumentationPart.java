package dev.gatehouse.model.rest;

/**
 * A text about an element of an API.
 *
 * @param id the id
 * @param location what it is about
 * @param properties the text, as a JSON object
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationPart.html">DocumentationPart</a>
 */
public record DocumentationPart(String id, DocumentationPartLocation location, String properties) {}
