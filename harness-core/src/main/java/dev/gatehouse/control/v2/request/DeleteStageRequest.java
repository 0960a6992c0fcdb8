package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteStage}.
 *
 * @param apiId the API
 * @param stageName the stage
 */
public record DeleteStageRequest(String apiId, String stageName) {}
