package dev.gatehouse.contract.cases.websocket;

import dev.gatehouse.model.http.Bytes;
import org.jspecify.annotations.Nullable;

/** What arrived on a connection, or did not. */
public sealed interface Received {

    /**
     * A message, put together from its frames.
     *
     * @param binary whether its first frame was a binary one
     */
    record Message(Bytes data, boolean binary) implements Received {}

    /**
     * The server's close frame.
     *
     * @param code null if the frame had none
     */
    record Closed(@Nullable Integer code, String reason) implements Received {}

    /** The connection ended, and no close frame came before. */
    record Ended() implements Received {}

    /** Nothing came in time; the connection is as it was. */
    record Nothing() implements Received {}
}
