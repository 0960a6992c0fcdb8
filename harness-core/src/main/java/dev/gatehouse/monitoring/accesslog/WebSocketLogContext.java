package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code $context} of an event of a WebSocket connection, with the variables that only access logs have.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html">Configure logging for
 *     WebSocket APIs</a>
 */
final class WebSocketLogContext {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int OK = 200;

    private WebSocketLogContext() {}

    static Map<String, Object> of(FlowTrace trace, WebSocketEvent event) {
        Map<String, Object> context = new LinkedHashMap<>(Version2Errors.in(known(trace, event), trace));
        context.put("status", status(trace.answer().http().status()));
        AuthorizationPhases.add(context, trace);
        Map<String, Object> integration = integration(trace);
        context.put("integration", integration);
        replace(context, "integrationStatus", integration.get("status"));
        replace(context, "integrationLatency", integration.get("latency"));
        replace(context, "integrationErrorMessage", integration.get("error"));
        return context;
    }

    /** The status of a handshake that succeeds is not the log's: there it is a request like any other. */
    private static int status(int status) {
        return status == SWITCHING_PROTOCOLS ? OK : status;
    }

    private static Map<String, Object> integration(FlowTrace trace) {
        Map<String, Object> integration = new LinkedHashMap<>();
        WebSocketEndpointResponse answered = trace.output(WebSocketEndpointResponse.class);
        if (answered != null && !(answered.request().call() instanceof EndpointCall.MockCall)) {
            put(integration, "status", ofFunction(trace, answered));
            put(integration, "integrationStatus", answered.http().status());
            put(integration, "latency", answered.latency().toMillis());
            put(
                    integration,
                    "requestId",
                    answered.http().headers().first("x-amzn-RequestId").orElse(null));
        }
        put(integration, "error", HttpApiIntegrationPhase.error(trace));
        return integration;
    }

    /** Of a function the status that it answered itself; Lambda's is what {@code integrationStatus} has. */
    private static int ofFunction(FlowTrace trace, WebSocketEndpointResponse answered) {
        MappedWebSocketResponse mapped = trace.output(MappedWebSocketResponse.class);
        boolean function = answered.request().call() instanceof EndpointCall.LambdaCall;
        return function && mapped != null
                ? mapped.http().status()
                : answered.http().status();
    }

    private static void replace(Map<String, Object> context, String name, @Nullable Object value) {
        context.remove(name);
        put(context, name, value);
    }

    private static Map<String, Object> known(FlowTrace trace, WebSocketEvent event) {
        WebSocketEndpointResponse answered = trace.output(WebSocketEndpointResponse.class);
        if (answered != null) {
            return ContextVariables.of(answered);
        }
        AuthorizedWebSocketEvent authorized = trace.output(AuthorizedWebSocketEvent.class);
        if (authorized != null) {
            return ContextVariables.of(authorized);
        }
        RoutedWebSocketEvent routed = trace.output(RoutedWebSocketEvent.class);
        return routed == null ? ContextVariables.of(event) : ContextVariables.of(routed);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
