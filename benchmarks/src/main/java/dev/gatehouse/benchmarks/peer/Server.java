package dev.gatehouse.benchmarks.peer;

/**
 * A running server.
 *
 * @param port where it listens on 127.0.0.1
 * @param target the request target that gives {@link Answer#BODY}
 * @param stop ends it
 */
public record Server(int port, String target, Runnable stop) implements AutoCloseable {

    @Override
    public void close() {
        stop.run();
    }
}
