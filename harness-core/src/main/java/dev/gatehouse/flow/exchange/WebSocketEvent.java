package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a connection, and that a route may answer.
 *
 * @param incoming the handshake of {@link WebSocketEventType#CONNECT}; of a message its text as the body, without headers
 * @param connection the connection
 * @param type what happened
 * @param messageId of a message; null of anything else
 * @param closing how the connection ended; null unless it has
 */
public record WebSocketEvent(
        IncomingRequest incoming,
        WebSocketConnection connection,
        WebSocketEventType type,
        @Nullable String messageId,
        @Nullable WebSocketClosing closing) {}
