package dev.gatehouse.control.response;

/**
 * A mapping template that was made from a model.
 *
 * @param value the template
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetModelTemplate.html">GetModelTemplate</a>
 */
public record ModelTemplate(String value) {}
