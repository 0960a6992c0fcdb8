package dev.gatehouse.benchmarks.peer;

/**
 * A running server.
 *
 * @param port where it listens on 127.0.0.1
 * @param target the request target that gives {@link Answer#BODY}
 * @param body what is posted there; empty for a GET
 * @param stop ends it
 */
public record Server(int port, String target, String body, Runnable stop) implements AutoCloseable {

    /** A server that is asked with a GET. */
    public Server(int port, String target, Runnable stop) {
        this(port, target, "", stop);
    }

    @Override
    public void close() {
        stop.run();
    }
}
