package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteCorsConfiguration}.
 *
 * @param apiId the API
 */
public record DeleteCorsConfigurationRequest(String apiId) {}
