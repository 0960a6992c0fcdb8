package dev.gatehouse.flow.exchange;

/** What a WebSocket's client does. Called by the connection's event loop, in order; no method may block. */
public interface WebSocketSession {

    /** The handshake is written: the client may be sent messages. */
    void opened(WebSocketChannel channel);

    /** Any frame came, also one that is no message. */
    void active();

    /** A whole message came. */
    void received(String text);

    /** The connection has ended, perhaps before it was opened; nothing comes after it. */
    void closed(WebSocketClosing closing);
}
