package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteApiMapping}.
 *
 * @param domainName the domain name
 * @param apiMappingId the mapping
 */
public record DeleteApiMappingRequest(String domainName, String apiMappingId) {}
