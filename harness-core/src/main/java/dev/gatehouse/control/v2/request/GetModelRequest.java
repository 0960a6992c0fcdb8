package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetModel}.
 *
 * @param apiId the API
 * @param modelId the model
 */
public record GetModelRequest(String apiId, String modelId) {}
