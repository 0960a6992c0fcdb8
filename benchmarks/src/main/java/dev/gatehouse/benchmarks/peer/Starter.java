package dev.gatehouse.benchmarks.peer;

/** Starts a server; may be used many times. */
@FunctionalInterface
public interface Starter {

    /** Starts a server on a free port. */
    Server start();
}
