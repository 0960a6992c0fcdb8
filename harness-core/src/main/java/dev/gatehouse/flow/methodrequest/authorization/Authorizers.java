package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.rest.Authorizer;

/** Asks the authorizers of one gateway, and keeps what they said as long as they allow. */
@FunctionalInterface
public interface Authorizers {

    /**
     * Asks an authorizer.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault if it refuses the request or fails
     */
    Authorization ask(Authorizer authorizer, RoutedRequest request, Reasons why);
}
