package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which API and stage a base path of a domain name leads to.
 *
 * @param basePath the base path; {@code (none)} for the empty one
 * @param restApiId the id of the API
 * @param stage the stage; null where the path names it; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_BasePathMapping.html">BasePathMapping</a>
 */
public record BasePathMapping(String basePath, String restApiId, @Nullable String stage) {}
