package dev.gatehouse.flow.exchange;

/** The way to a WebSocket's client. From any thread. */
public interface WebSocketChannel {

    /**
     * Sends a message.
     *
     * @return false if the client reads so slowly that it cannot take more; the message is dropped then
     */
    boolean send(String text);

    /** Tells the client that the connection ends, and ends it soon after, whether the client answers or not. */
    void close(WebSocketClosing closing);

    /** Whether frames are read from the client; those not read wait in its socket. */
    void read(boolean on);
}
