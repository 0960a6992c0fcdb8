package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetBasePathMapping}.
 *
 * @param domainName the domain name
 * @param basePath the base path; null or {@code (none)} for the empty one
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetBasePathMapping.html">GetBasePathMapping</a>
 */
public record GetBasePathMappingRequest(String domainName, String basePath) {}
