package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetAuthorizers}.
 *
 * @param apiId the API
 * @param maxResults how many items at most; may be null
 * @param nextToken where an earlier page ended; may be null
 */
public record GetAuthorizersRequest(String apiId, @Nullable Integer maxResults, @Nullable String nextToken) {}
