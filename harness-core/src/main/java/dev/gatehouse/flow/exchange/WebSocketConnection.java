package dev.gatehouse.flow.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same for as long as a client is connected.
 *
 * @param connectionId as {@code L0SM9cOFvHcCIhw=}
 * @param connectedAt when the handshake came
 * @param arrival the stage that it came to
 * @param handshake the client's request to connect
 * @param authorization whom {@code $connect} let in; nobody in particular before that
 * @param apiKey the API key that {@code $connect} asked for; null without one
 */
public record WebSocketConnection(
        String connectionId,
        Instant connectedAt,
        HttpApiArrival arrival,
        IncomingRequest handshake,
        Authorization authorization,
        @Nullable ApiKeyUse apiKey) {

    /** The same at a stage that has changed. */
    public WebSocketConnection at(HttpApiArrival now) {
        return new WebSocketConnection(connectionId, connectedAt, now, handshake, authorization, apiKey);
    }

    /** The connection of a client that was let in. */
    public WebSocketConnection of(AuthorizedWebSocketEvent admitted) {
        return new WebSocketConnection(
                connectionId, connectedAt, arrival, handshake, admitted.authorization(), admitted.apiKey());
    }
}
