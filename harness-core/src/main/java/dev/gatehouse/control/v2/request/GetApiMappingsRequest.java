package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetApiMappings}.
 *
 * @param domainName the domain name
 * @param maxResults how many items at most; may be null
 * @param nextToken where an earlier page ended; may be null
 */
public record GetApiMappingsRequest(String domainName, @Nullable Integer maxResults, @Nullable String nextToken) {}
