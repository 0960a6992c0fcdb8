package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import org.jspecify.annotations.Nullable;

/**
 * What happened on a WebSocket connection, and made a flow.
 *
 * @param connectionId as {@code L0SM9cOFvHcCIhw=}
 * @param type connect, message or disconnect
 * @param sourceIp where the client called from
 * @param messageId of a message; empty otherwise
 * @param closing how the connection ended; null unless it has
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html">About
 *     WebSocket APIs</a>
 */
public record ConnectionEvent(
        String connectionId,
        WebSocketEventType type,
        String sourceIp,
        String messageId,
        @Nullable WebSocketClosing closing) {

    /** AWS's word for it, as {@code MESSAGE}: the event type that functions are sent. */
    public String eventType() {
        return type.name();
    }
}
