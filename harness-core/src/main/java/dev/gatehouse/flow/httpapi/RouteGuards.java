package dev.gatehouse.flow.httpapi;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;

/** What a gateway holds to guard the routes of its HTTP APIs: limits, authorizers and what they have kept. */
@FunctionalInterface
public interface RouteGuards {

    /** Lets everybody in. */
    RouteGuards OPEN = (request, why) -> new AuthorizedHttpApiRequest(request, new Authorization.None());

    /**
     * Lets a request through.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 401, 403, 429 or 500 if it is refused
     */
    AuthorizedHttpApiRequest admit(RoutedHttpApiRequest request, Reasons why);
}
