package dev.gatehouse.flow.exchange;

/** What happened on a connection: {@code $context.eventType}. */
public enum WebSocketEventType {
    /** A client wants to connect. */
    CONNECT,
    /** It sent a message. */
    MESSAGE,
    /** The connection has ended. */
    DISCONNECT
}
