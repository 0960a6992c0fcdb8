package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import java.util.Map;

/**
 * {@code $context} as far as it is known at a step, as nested maps: {@code get("identity")} is a map with
 * {@code sourceIp}.
 *
 * <p>The maps are read-only views that compute a value where it is read; a variable that is not known is absent.
 *
 * <pre>{@code
 * Object path = ContextVariables.of(routed).get("resourcePath");   // "/pets/{id}"
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference">Context
 *     variables</a>
 */
public final class ContextVariables {

    private ContextVariables() {}

    /** What is known before the API is found. */
    public static Map<String, Object> of(IncomingRequest incoming) {
        return RequestVariables.INCOMING.of(incoming);
    }

    /** What is known once API and stage are found. */
    public static Map<String, Object> of(ServedRequest served) {
        return RequestVariables.SERVED.of(served);
    }

    /** What is known once resource and method are found. */
    public static Map<String, Object> of(RoutedRequest routed) {
        return RequestVariables.ROUTED.of(routed);
    }

    /** What is known of a request that the method request let through: what request templates see. */
    public static Map<String, Object> of(AuthorizedRequest authorized) {
        return CallerVariables.AUTHORIZED.of(authorized);
    }

    /** What is known after the endpoint answered: what response templates see, with {@code integration.*}. */
    public static Map<String, Object> of(EndpointResponse response) {
        return IntegrationVariables.ANSWERED.of(response);
    }

    /** What is known once an HTTP API and its stage are found. */
    public static Map<String, Object> of(ServedHttpApiRequest served) {
        return HttpApiVariables.SERVED.of(served);
    }

    /** What is known once an HTTP API's route is found: what identity sources see. */
    public static Map<String, Object> of(RoutedHttpApiRequest routed) {
        return HttpApiVariables.ROUTED.of(routed);
    }

    /** What is known of a request that an HTTP API let through: what request mappings see. */
    public static Map<String, Object> of(AuthorizedHttpApiRequest authorized) {
        return HttpApiVariables.AUTHORIZED.of(authorized);
    }

    /** What is known after an HTTP API's endpoint answered: what response mappings see. */
    public static Map<String, Object> of(HttpApiEndpointResponse response) {
        return HttpApiVariables.ANSWERED.of(response);
    }

    /** What is known of an event of a WebSocket connection before its route is found: what selection expressions see. */
    public static Map<String, Object> of(WebSocketEvent event) {
        return WebSocketVariables.EVENT.of(event);
    }

    /** What is known once a WebSocket API's route is found: what identity sources see. */
    public static Map<String, Object> of(RoutedWebSocketEvent routed) {
        return WebSocketVariables.ROUTED.of(routed);
    }

    /** What is known of an event that its route lets in: what request templates see. */
    public static Map<String, Object> of(AuthorizedWebSocketEvent authorized) {
        return WebSocketVariables.AUTHORIZED.of(authorized);
    }

    /** What is known after a WebSocket API's endpoint answered: what response templates see. */
    public static Map<String, Object> of(WebSocketEndpointResponse response) {
        return WebSocketVariables.ANSWERED.of(response);
    }

    /** These variables and {@code error.*} of a fault, with what a refusing authorizer said in {@code authorizer.*}. */
    public static Map<String, Object> withError(Map<String, Object> known, GatewayFault fault) {
        return ErrorVariables.add(known, fault);
    }
}
