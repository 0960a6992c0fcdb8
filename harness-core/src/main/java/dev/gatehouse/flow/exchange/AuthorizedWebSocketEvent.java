package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * An event that its route lets in.
 *
 * @param routed the event
 * @param authorization who caused it: whom {@code $connect} let in, for the connection's whole life
 * @param apiKey the API key used; null if none was asked for
 */
public record AuthorizedWebSocketEvent(
        RoutedWebSocketEvent routed, Authorization authorization, @Nullable ApiKeyUse apiKey) implements StepOutput {

    /** The event itself. */
    public WebSocketEvent event() {
        return routed.event();
    }
}
