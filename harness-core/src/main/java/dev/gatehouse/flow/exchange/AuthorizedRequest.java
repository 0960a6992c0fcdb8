package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A request that the method request let through: authorized, within its limits, and valid.
 *
 * @param routed the request
 * @param authorization what is known of the caller
 * @param apiKey the API key used; null if none was asked for
 */
public record AuthorizedRequest(RoutedRequest routed, Authorization authorization, @Nullable ApiKeyUse apiKey)
        implements StepOutput {}
