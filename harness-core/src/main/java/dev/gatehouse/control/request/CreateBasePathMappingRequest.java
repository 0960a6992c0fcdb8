package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateBasePathMapping}.
 *
 * @param domainName the domain name
 * @param basePath the base path; null or {@code (none)} for the empty one; may be null
 * @param restApiId the id of the API
 * @param stage the name of the stage; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateBasePathMapping.html">CreateBasePathMapping</a>
 */
public record CreateBasePathMappingRequest(
        String domainName, @Nullable String basePath, String restApiId, @Nullable String stage) {}
