package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetModelTemplate}.
 *
 * @param apiId the API
 * @param modelId the model
 */
public record GetModelTemplateRequest(String apiId, String modelId) {}
