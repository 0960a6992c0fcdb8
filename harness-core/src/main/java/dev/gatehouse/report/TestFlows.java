package dev.gatehouse.report;

import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.util.List;

/**
 * A test and the exchanges it made.
 *
 * @param name the test's display name, with its class
 * @param outcome how it ended
 * @param message why it failed or was skipped; empty if it passed
 * @param flows its exchanges, oldest first
 * @param connections the WebSocket connections that its exchanges are about
 */
public record TestFlows(
        String name, Outcome outcome, String message, List<Flow> flows, List<ConnectionTimeline> connections) {

    /** How a test ended. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    public TestFlows {
        flows = List.copyOf(flows);
        connections = List.copyOf(connections);
    }

    /** A test that opened no connections. */
    public TestFlows(String name, Outcome outcome, String message, List<Flow> flows) {
        this(name, outcome, message, flows, List.of());
    }
}
