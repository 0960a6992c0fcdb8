package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;

/** What a gateway holds to guard the routes of its WebSocket APIs: authorizers, keys, limits. */
@FunctionalInterface
public interface EventGuards {

    /**
     * Lets an event in. Who connects is asked once; what comes over the connection later is theirs.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 401, 403, 429 or 500 if it is refused
     */
    AuthorizedWebSocketEvent admit(RoutedWebSocketEvent event, Reasons why);
}
