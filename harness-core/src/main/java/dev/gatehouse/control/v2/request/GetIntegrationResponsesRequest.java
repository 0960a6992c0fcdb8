package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetIntegrationResponses}.
 *
 * @param apiId the API
 * @param integrationId the integration
 * @param maxResults how many items at most; may be null
 * @param nextToken where an earlier page ended; may be null
 */
public record GetIntegrationResponsesRequest(
        String apiId, String integrationId, @Nullable Integer maxResults, @Nullable String nextToken) {}
