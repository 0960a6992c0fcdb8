package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteBasePathMapping}.
 *
 * @param domainName the domain name
 * @param basePath the base path; null or {@code (none)} for the empty one
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteBasePathMapping.html">DeleteBasePathMapping</a>
 */
public record DeleteBasePathMappingRequest(String domainName, String basePath) {}
