package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.websocket.deployment.CompiledWebSocketRoute;

/** What answers an event of a WebSocket connection. */
public sealed interface WebSocketRoute {

    /** What the recorder keeps. */
    StepOutput output();

    /**
     * A route.
     *
     * @param event the event with it
     * @param route the same, compiled
     */
    record Routed(RoutedWebSocketEvent event, CompiledWebSocketRoute route) implements WebSocketRoute {
        @Override
        public StepOutput output() {
            return event;
        }
    }

    /**
     * None, and none is needed: an API without {@code $connect} lets everybody in.
     *
     * @param answer the event's answer
     */
    record NotNeeded(FinalResponse answer) implements WebSocketRoute {
        @Override
        public StepOutput output() {
            return answer;
        }
    }
}
