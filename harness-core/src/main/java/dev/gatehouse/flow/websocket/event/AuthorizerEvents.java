package dev.gatehouse.flow.websocket.event;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.json.ValueBytes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events that authorizers of {@code $connect} get.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html">Control
 *     access with Lambda REQUEST authorizers</a>
 */
public final class AuthorizerEvents {

    private AuthorizerEvents() {}

    /** The event about a client that wants to connect. */
    public static Bytes of(String methodArn, RoutedWebSocketEvent routed) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("type", "REQUEST");
        fields.put("methodArn", methodArn);
        fields.put("headers", Map.of());
        fields.put("multiValueHeaders", Map.of());
        fields.put("queryStringParameters", Map.of());
        fields.put("multiValueQueryStringParameters", Map.of());
        fields.put("stageVariables", Map.of());
        fields.putAll(ProxyEvents.clientFields(routed.event()));
        fields.put(
                "requestContext",
                EventContext.of(new AuthorizedWebSocketEvent(routed, new Authorization.None(), null)));
        return ValueBytes.of(fields);
    }
}
