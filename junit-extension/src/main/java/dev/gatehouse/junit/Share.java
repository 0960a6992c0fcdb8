package dev.gatehouse.junit;

/**
 * Who shares a running gateway, with its port, recorder, clock, quotas, functions and backends.
 *
 * <p>Sharing saves a start for every test and gives up isolation: tests see each other's flows with {@code flows.all()}.
 */
public enum Share {
    /** Every test method has a gateway of its own. */
    NOTHING,
    /** The tests of a class, those of its nested classes too, share one. */
    CLASS,
    /** All classes of a run that name the same definition share one. */
    RUN
}
