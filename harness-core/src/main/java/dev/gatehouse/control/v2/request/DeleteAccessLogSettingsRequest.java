package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteAccessLogSettings}.
 *
 * @param apiId the API
 * @param stageName the stage
 */
public record DeleteAccessLogSettingsRequest(String apiId, String stageName) {}
