package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which API and stage a path of a domain name leads to: what API Gateway's version 1 calls a base path mapping.
 *
 * @param apiMappingId the id, which only version 2 shows
 * @param apiMappingKey the path, without slashes at its ends; empty for the mapping that takes whatever no other takes
 * @param apiId the id of the API
 * @param stage the stage; null where the path names it, which only version 1 allows; may be null
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames-domainname-apimappings.html">ApiMapping</a>
 */
public record ApiMapping(String apiMappingId, String apiMappingKey, String apiId, @Nullable String stage) {

    /** How version 1 calls the empty path. */
    public static final String NONE = "(none)";

    /** The path as version 1 and {@code $context.customDomain.basePathMatched} call it. */
    public String basePath() {
        return apiMappingKey.isEmpty() ? NONE : apiMappingKey;
    }
}
