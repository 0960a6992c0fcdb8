package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetApiMapping}.
 *
 * @param domainName the domain name
 * @param apiMappingId the mapping
 */
public record GetApiMappingRequest(String domainName, String apiMappingId) {}
