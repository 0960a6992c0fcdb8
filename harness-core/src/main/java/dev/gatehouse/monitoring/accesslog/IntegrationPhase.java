package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code $context.integration} and its equivalents at the top. */
final class IntegrationPhase {

    private static final Set<StepName> STEPS =
            Set.of(StepName.INTEGRATION_REQUEST, StepName.ENDPOINT, StepName.INTEGRATION_RESPONSE);

    private IntegrationPhase() {}

    static void add(Map<String, Object> context, FlowTrace trace) {
        Map<String, Object> integration = new LinkedHashMap<>();
        EndpointResponse answered = trace.output(EndpointResponse.class);
        if (answered != null && type(trace) != IntegrationType.MOCK) {
            String requestId =
                    answered.http().headers().first("x-amzn-RequestId").orElse(null);
            put(integration, "status", status(trace, answered));
            put(integration, "integrationStatus", answered.http().status());
            put(integration, "latency", answered.latency().toMillis());
            put(integration, "requestId", requestId);
        }
        put(integration, "error", error(trace));
        context.put("integration", integration);
        replace(context, "integrationStatus", integration.get("integrationStatus"));
        replace(context, "integrationLatency", integration.get("latency"));
        replace(context, "integrationErrorMessage", integration.get("error"));
        replace(context, "awsEndpointRequestId", integration.get("requestId"));
    }

    /** With AWS_PROXY the function's own status; Lambda's is what {@code integrationStatus} has. */
    private static int status(FlowTrace trace, EndpointResponse answered) {
        MappedResponse mapped = trace.output(MappedResponse.class);
        return type(trace) == IntegrationType.AWS_PROXY && mapped != null
                ? mapped.http().status()
                : answered.http().status();
    }

    private static @Nullable IntegrationType type(FlowTrace trace) {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        Integration integration = routed == null ? null : routed.method().methodIntegration();
        return integration == null ? null : integration.type();
    }

    private static @Nullable String error(FlowTrace trace) {
        for (StepTrace step : trace.steps()) {
            GatewayFault fault = step.fault();
            if (fault != null && STEPS.contains(step.name())) {
                return fault.truth();
            }
        }
        return null;
    }

    private static void replace(Map<String, Object> context, String name, @Nullable Object value) {
        context.remove(name);
        put(context, name, value);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
