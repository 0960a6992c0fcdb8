package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.Reasons;

/** Counts the requests of one gateway against their limits. */
@FunctionalInterface
public interface Throttles {

    /**
     * Counts a request.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault {@code THROTTLED} or {@code QUOTA_EXCEEDED} past a limit
     */
    void admit(AuthorizedRequest request, Reasons why);
}
