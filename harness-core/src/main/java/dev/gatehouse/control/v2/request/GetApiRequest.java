package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetApi}.
 *
 * @param apiId the API
 */
public record GetApiRequest(String apiId) {}
