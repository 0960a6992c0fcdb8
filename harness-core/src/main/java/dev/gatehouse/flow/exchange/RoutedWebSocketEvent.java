package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Route;
import org.jspecify.annotations.Nullable;

/**
 * An event whose route was found.
 *
 * @param event the event
 * @param route the route that it takes
 * @param authorizer the route's authorizer; null if it has none
 */
public record RoutedWebSocketEvent(WebSocketEvent event, Route route, @Nullable Authorizer authorizer)
        implements StepOutput {}
