package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.FlowTrace;

/** By what a metric is told apart: REST APIs have others than HTTP and WebSocket APIs. */
public sealed interface MetricDimensions permits Dimensions, RouteDimensions {

    /** Whether an exchange counts for these dimensions; one that reached no method or route counts for its stage. */
    boolean count(FlowTrace trace);
}
