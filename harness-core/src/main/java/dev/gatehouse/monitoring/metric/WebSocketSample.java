package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/** What one event of a WebSocket connection adds to a metric. */
final class WebSocketSample {

    private static final Set<StepName> OF_INTEGRATION =
            EnumSet.of(StepName.INTEGRATION_REQUEST, StepName.ENDPOINT, StepName.INTEGRATION_RESPONSE);
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final int BAD_REQUEST = 400;

    private WebSocketSample() {}

    static OptionalDouble of(FlowTrace trace, WebSocketEvent event, Metric metric) {
        boolean message = event.type() == WebSocketEventType.MESSAGE;
        int status = trace.answer().http().status();
        return switch (metric) {
            case CONNECT_COUNT -> only(event.type() == WebSocketEventType.CONNECT, 1);
            case MESSAGE_COUNT ->
                only(message, 1 + (trace.answer().http().body().isEmpty() ? 0 : 1));
            case CLIENT_ERROR -> count(status / 100 == 4 && trace.output(WebSocketIntegrationRequest.class) == null);
            case INTEGRATION_ERROR -> count(refusedByIntegration(trace));
            case EXECUTION_ERROR -> count(failedAtIntegration(trace));
            case INTEGRATION_LATENCY -> integrationLatency(trace);
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble only(boolean counts, double value) {
        return counts ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble count(boolean happened) {
        return OptionalDouble.of(happened ? 1 : 0);
    }

    private static boolean refusedByIntegration(FlowTrace trace) {
        WebSocketEndpointResponse answered = trace.output(WebSocketEndpointResponse.class);
        return answered != null && answered.http().status() >= BAD_REQUEST;
    }

    private static boolean failedAtIntegration(FlowTrace trace) {
        for (StepTrace step : trace.steps()) {
            if (step.fault() != null && OF_INTEGRATION.contains(step.name())) {
                return true;
            }
        }
        return false;
    }

    private static OptionalDouble integrationLatency(FlowTrace trace) {
        WebSocketEndpointResponse answered = trace.output(WebSocketEndpointResponse.class);
        return answered == null || answered.request().call() instanceof EndpointCall.MockCall
                ? OptionalDouble.empty()
                : OptionalDouble.of(answered.latency().toNanos() / NANOS_PER_MILLI);
    }
}
