package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteModel}.
 *
 * @param apiId the API
 * @param modelId the model
 */
public record DeleteModelRequest(String apiId, String modelId) {}
