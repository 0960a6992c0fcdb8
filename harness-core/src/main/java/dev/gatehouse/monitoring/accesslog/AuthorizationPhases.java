package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code $context.authenticate}, {@code authorizer} and {@code authorize}: which of them a request goes through depends on what
 * its method asks for.
 */
final class AuthorizationPhases {

    private static final int OK = 200;

    private final StepTrace step;

    private AuthorizationPhases(StepTrace step) {
        this.step = step;
    }

    static void add(Map<String, Object> context, FlowTrace trace) {
        String type = authorizationType(trace);
        for (StepTrace step : trace.steps()) {
            if (type != null
                    && (step.name() == StepName.METHOD_REQUEST || step.name() == StepName.ROUTE_AND_AUTHORIZATION)) {
                new AuthorizationPhases(step).add(context, type);
            }
        }
    }

    /** Of a WebSocket API only who connects is asked. */
    private static @Nullable String authorizationType(FlowTrace trace) {
        RoutedRequest method = trace.output(RoutedRequest.class);
        RoutedWebSocketEvent event = trace.output(RoutedWebSocketEvent.class);
        if (event != null && event.event().type() == WebSocketEventType.CONNECT) {
            return event.route().authorizationType().name();
        }
        return method == null ? null : method.method().authorizationType();
    }

    private void add(Map<String, Object> context, String authorizationType) {
        switch (authorizationType) {
            case "NONE" -> {}
            case "AWS_IAM" -> {
                boolean unknown = refused() && !isDenial();
                context.put("authenticate", phase(unknown));
                if (!unknown) {
                    context.put("authorize", phase(refused()));
                }
            }
            default -> context.put("authorizer", authorizer(context));
        }
    }

    private Map<String, Object> authorizer(Map<String, Object> context) {
        Map<String, Object> authorizer = new LinkedHashMap<>();
        if (context.get("authorizer") instanceof Map<?, ?> said) {
            said.forEach((name, value) -> authorizer.put(String.valueOf(name), value));
        }
        authorizer.putAll(phase(refused()));
        for (Reason reason : step.reasons()) {
            if (reason instanceof Reason.AuthorizerAnswered answered) {
                authorizer.put("latency", answered.latency().toMillis());
                authorizer.put("integrationLatency", answered.latency().toMillis());
                authorizer.put("integrationStatus", answered.status());
            }
        }
        return authorizer;
    }

    private Map<String, Object> phase(boolean failed) {
        Map<String, Object> phase = new LinkedHashMap<>();
        GatewayFault fault = step.fault();
        phase.put("status", failed ? status(fault) : OK);
        phase.put("latency", 0L);
        if (failed && fault != null) {
            phase.put("error", Objects.requireNonNullElse(fault.clientMessage(), fault.truth()));
        }
        return phase;
    }

    private static int status(@Nullable GatewayFault fault) {
        return fault == null
                ? OK
                : fault.status().orElse(fault.type().defaultStatus().orElse(OK));
    }

    private boolean refused() {
        return step.fault() != null && step.reasons().stream().anyMatch(Reason.AuthorizationRefused.class::isInstance);
    }

    /** The signature was good, and yet the policies refused. */
    private boolean isDenial() {
        GatewayFault fault = step.fault();
        return fault != null && fault.type().name().equals("ACCESS_DENIED");
    }
}
