package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetModelTemplate}.
 *
 * @param restApiId the id of the API
 * @param modelName the name of the model
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetModelTemplate.html">GetModelTemplate</a>
 */
public record GetModelTemplateRequest(String restApiId, String modelName) {}
