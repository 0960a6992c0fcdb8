package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What the stage's cache had for a request.
 *
 * @param answer the endpoint's answer as it was kept, now for this request; null if the endpoint must be asked
 */
public record CacheLookup(@Nullable EndpointResponse answer) implements StepOutput {

    /** The endpoint must be asked. */
    public static final CacheLookup NOTHING = new CacheLookup(null);
}
