package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.FlowTrace;
import java.util.List;
import java.util.function.Supplier;

/**
 * The metrics of a gateway, over everything that is recorded now: there are no periods, as a test is shorter than one.
 *
 * <pre>{@code
 * metrics.statistics(Metric.CLIENT_ERROR, Dimensions.stage("pets", "dev")).sum();   // 2.0
 * metrics.statistics(Metric.COUNT, RouteDimensions.stage(apiId, "$default").route("GET /pets")).sum();
 * }</pre>
 */
public final class Metrics {

    private final Supplier<List<FlowTrace>> traces;

    /** Metrics of these exchanges. */
    public Metrics(Supplier<List<FlowTrace>> traces) {
        this.traces = traces;
    }

    /** A metric by dimensions. */
    public Statistics statistics(Metric metric, MetricDimensions dimensions) {
        return Statistics.of(traces.get().stream()
                .filter(trace -> dimensions.count(trace))
                .flatMapToDouble(trace -> Sample.of(trace, metric).stream())
                .summaryStatistics());
    }
}
