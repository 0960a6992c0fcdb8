package dev.gatehouse.flow.exchange;

/**
 * A request that an HTTP API let through: authorized, and within its limits.
 *
 * @param routed the request
 * @param authorization what is known of the caller
 */
public record AuthorizedHttpApiRequest(RoutedHttpApiRequest routed, Authorization authorization)
        implements StepOutput {}
