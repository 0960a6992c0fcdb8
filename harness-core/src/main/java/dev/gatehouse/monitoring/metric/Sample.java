package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.MethodSettingKey;
import dev.gatehouse.model.rest.RestApi;
import java.util.OptionalDouble;

/** What one exchange adds to a metric. */
final class Sample {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private Sample() {}

    static OptionalDouble of(FlowTrace trace, Metric metric) {
        int hundreds = trace.answer().http().status() / 100;
        return switch (metric) {
            case COUNT -> OptionalDouble.of(1);
            case CLIENT_ERROR -> OptionalDouble.of(hundreds == 4 ? 1 : 0);
            case SERVER_ERROR -> OptionalDouble.of(hundreds == 5 ? 1 : 0);
            case LATENCY -> OptionalDouble.of(trace.took().toNanos() / NANOS_PER_MILLI);
            case INTEGRATION_LATENCY -> integrationLatency(trace);
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
        EndpointResponse answered = trace.output(EndpointResponse.class);
        return answered == null || hit(trace) || answered.request().call() instanceof EndpointCall.MockCall
                ? OptionalDouble.empty()
                : OptionalDouble.of(answered.latency().toNanos() / NANOS_PER_MILLI);
    }

    /** A request that reached no method counts for its stage all the same. */
    static boolean counts(FlowTrace trace, Dimensions dimensions) {
        ServedRequest served = trace.served();
        if (served == null || !apiName(served.servedAt().api()).equals(dimensions.apiName())) {
            return false;
        }
        String stage = dimensions.stage();
        boolean ofStage =
                stage == null || stage.equals(served.servedAt().stage().stageName());
        return ofStage && (dimensions.method() == null || ofMethod(trace, dimensions));
    }

    private static boolean ofMethod(FlowTrace trace, Dimensions dimensions) {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        if (routed == null) {
            return false;
        }
        MethodSettingKey method =
                new MethodSettingKey(routed.resource().path(), routed.method().httpMethod());
        boolean detailed = method.in(routed.servedAt().stage().methodSettings())
                .filter(MethodSetting::metricsEnabled)
                .isPresent();
        return detailed && method.equals(new MethodSettingKey(dimensions.resource() + "", dimensions.method() + ""));
    }

    /** As CloudWatch takes it: without what is not ASCII, and the id if nothing is left. */
    private static String apiName(RestApi api) {
        String ascii = api.name().replaceAll("\\P{ASCII}", "");
        return ascii.isEmpty() ? api.id() : ascii;
    }
}
