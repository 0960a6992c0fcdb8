package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetRouteResponses}.
 *
 * @param apiId the API
 * @param routeId the route
 * @param maxResults how many items at most; may be null
 * @param nextToken where an earlier page ended; may be null
 */
public record GetRouteResponsesRequest(
        String apiId, String routeId, @Nullable Integer maxResults, @Nullable String nextToken) {}
