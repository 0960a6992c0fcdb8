package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateApiMapping}.
 *
 * @param domainName the domain name
 * @param apiMappingId the mapping
 * @param apiId the API
 * @param stage its stage; null for the one it has
 * @param apiMappingKey the path; null for the one it has
 */
public record UpdateApiMappingRequest(
        String domainName, String apiMappingId, String apiId, @Nullable String stage, @Nullable String apiMappingKey) {}
