package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.FlowTrace;

/** By what a metric is told apart: REST APIs have others than HTTP and WebSocket APIs. */
public sealed interface MetricDimensions permits Dimensions, RouteDimensions {

    /** Whether an exchange counts for these dimensions; one that reached no method or route counts for its stage. */
    boolean count(FlowTrace trace);

    /** Whether a backend's call about a WebSocket client counts; it is one of a stage, and of no route. */
    default boolean count(ConnectionCall call) {
        return false;
    }
}
