package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

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
    private final Supplier<List<ConnectionCall>> calls;

    /** Metrics of these exchanges, and of these calls of {@code @connections}. */
    public Metrics(Supplier<List<FlowTrace>> traces, Supplier<List<ConnectionCall>> calls) {
        this.traces = traces;
        this.calls = calls;
    }

    /** A metric by dimensions. */
    public Statistics statistics(Metric metric, MetricDimensions dimensions) {
        DoubleStream ofTraces = traces.get().stream()
                .filter(trace -> dimensions.count(trace))
                .flatMapToDouble(trace -> Sample.of(trace, metric).stream());
        DoubleStream posted = metric == Metric.MESSAGE_COUNT
                ? calls.get().stream()
                        .filter(call -> call.isPosted() && dimensions.count(call))
                        .mapToDouble(call -> 1)
                : DoubleStream.empty();
        return Statistics.of(DoubleStream.concat(ofTraces, posted).summaryStatistics());
    }
}
