package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.FlowTrace;

/** By what a metric is told apart: each kind of API has dimensions of its own. */
public sealed interface MetricDimensions permits Dimensions, HttpApiDimensions {

    /** Whether an exchange counts for these dimensions; one that reached no method or route counts for its stage. */
    boolean count(FlowTrace trace);
}
