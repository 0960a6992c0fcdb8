package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.FlowTrace;
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

    private WebSocketLogContext() {}

    static Map<String, Object> of(FlowTrace trace, WebSocketEvent event) {
        Map<String, Object> context = new LinkedHashMap<>(Version2Errors.in(known(trace, event), trace));
        context.put("status", trace.answer().http().status());
        context.put("responseLatency", trace.took().toMillis());
        Map<String, Object> integration = new LinkedHashMap<>();
        if (context.get("integration") instanceof Map<?, ?> known) {
            known.forEach((name, value) -> put(integration, String.valueOf(name), value));
        }
        put(integration, "error", HttpApiIntegrationPhase.error(trace));
        context.put("integration", integration);
        put(context, "integrationErrorMessage", integration.get("error"));
        return context;
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
