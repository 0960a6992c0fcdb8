package dev.gatehouse.monitoring.accesslog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code $context.integration} of an HTTP API, and its equivalents at the top. */
final class HttpApiIntegrationPhase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<StepName> STEPS =
            Set.of(StepName.INTEGRATION_REQUEST, StepName.ENDPOINT, StepName.INTEGRATION_RESPONSE);
    private static final int OK = 200;

    private HttpApiIntegrationPhase() {}

    static void add(Map<String, Object> context, FlowTrace trace) {
        Map<String, Object> integration = new LinkedHashMap<>();
        HttpApiEndpointResponse answered = trace.output(HttpApiEndpointResponse.class);
        if (answered != null) {
            integration.put("status", status(answered));
            integration.put("integrationStatus", answered.http().status());
            integration.put("latency", answered.latency().toMillis());
            put(integration, "requestId", context.get("awsEndpointRequestId"));
        }
        put(integration, "error", error(trace));
        context.put("integration", integration);
        context.remove("integrationErrorMessage");
        put(context, "integrationErrorMessage", integration.get("error"));
    }

    /** Of a function the status that it answered itself; Lambda's is what {@code integrationStatus} has. */
    private static int status(HttpApiEndpointResponse answered) {
        int status = answered.http().status();
        boolean function = answered.request().call() instanceof EndpointCall.LambdaCall;
        if (!function || answered.functionError() != null) {
            return status;
        }
        try {
            JsonNode answer = JSON.readTree(answered.http().body().utf8());
            return answer == null ? OK : answer.path("statusCode").asInt(OK);
        } catch (JsonProcessingException noJson) {
            return status;
        }
    }

    /** What went wrong with the integration; null if nothing did. */
    static @Nullable String error(FlowTrace trace) {
        for (StepTrace step : trace.steps()) {
            GatewayFault fault = step.fault();
            if (fault != null && STEPS.contains(step.name())) {
                return fault.truth();
            }
        }
        return null;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
