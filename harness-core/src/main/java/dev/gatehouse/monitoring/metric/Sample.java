package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import java.util.OptionalDouble;

/** What one exchange adds to a metric. */
final class Sample {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private Sample() {}

    static OptionalDouble of(FlowTrace trace, Metric metric) {
        WebSocketEvent event = trace.webSocket();
        if (event != null) {
            return WebSocketSample.of(trace, event, metric);
        }
        int hundreds = trace.answer().http().status() / 100;
        return switch (metric) {
            case CONNECT_COUNT, MESSAGE_COUNT, INTEGRATION_ERROR, EXECUTION_ERROR -> OptionalDouble.empty();
            case COUNT -> OptionalDouble.of(1);
            case CLIENT_ERROR -> OptionalDouble.of(hundreds == 4 ? 1 : 0);
            case SERVER_ERROR -> OptionalDouble.of(hundreds == 5 ? 1 : 0);
            case LATENCY -> OptionalDouble.of(trace.took().toNanos() / NANOS_PER_MILLI);
            case INTEGRATION_LATENCY -> integrationLatency(trace);
            case DATA_PROCESSED ->
                trace.kind() == ApiKind.HTTP
                        ? OptionalDouble.of((double) DataProcessed.bytes(trace))
                        : OptionalDouble.empty();
            case CACHE_HIT_COUNT -> lookedUp(trace) ? OptionalDouble.of(hit(trace) ? 1 : 0) : OptionalDouble.empty();
            case CACHE_MISS_COUNT -> lookedUp(trace) ? OptionalDouble.of(hit(trace) ? 0 : 1) : OptionalDouble.empty();
        };
    }

    private static boolean lookedUp(FlowTrace trace) {
        return hit(trace) || has(trace, Reason.CacheMiss.class);
    }

    private static boolean hit(FlowTrace trace) {
        return has(trace, Reason.CacheHit.class);
    }

    private static boolean has(FlowTrace trace, Class<? extends Reason> kind) {
        return trace.steps().stream().flatMap(step -> step.reasons().stream()).anyMatch(kind::isInstance);
    }

    private static OptionalDouble integrationLatency(FlowTrace trace) {
        HttpApiEndpointResponse httpApi = trace.output(HttpApiEndpointResponse.class);
        if (httpApi != null) {
            return OptionalDouble.of(httpApi.latency().toNanos() / NANOS_PER_MILLI);
        }
        EndpointResponse answered = trace.output(EndpointResponse.class);
        return answered == null || hit(trace) || answered.request().call() instanceof EndpointCall.MockCall
                ? OptionalDouble.empty()
                : OptionalDouble.of(answered.latency().toNanos() / NANOS_PER_MILLI);
    }
}
