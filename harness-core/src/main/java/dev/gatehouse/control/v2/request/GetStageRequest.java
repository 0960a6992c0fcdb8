package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetStage}.
 *
 * @param apiId the API
 * @param stageName the stage
 */
public record GetStageRequest(String apiId, String stageName) {}
