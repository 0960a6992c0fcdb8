package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteApi}.
 *
 * @param apiId the API
 */
public record DeleteApiRequest(String apiId) {}
