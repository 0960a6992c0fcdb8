package dev.gatehouse.flow.exchange;

/** Is told of every exchange; the recorder is one. */
@FunctionalInterface
public interface FlowObserver {

    /** Takes a finished exchange, on the request's thread, before the answer is written. */
    void completed(FlowTrace trace);

    /** Is told of a backend's call about a WebSocket client, after it was answered. */
    default void called(ConnectionCall call) {}
}
