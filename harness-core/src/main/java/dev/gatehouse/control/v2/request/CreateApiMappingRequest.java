package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateApiMapping}.
 *
 * @param domainName the domain name
 * @param apiId the API
 * @param stage its stage
 * @param apiMappingKey the path, of as many segments as one likes; may be null
 */
public record CreateApiMappingRequest(String domainName, String apiId, String stage, @Nullable String apiMappingKey) {}
