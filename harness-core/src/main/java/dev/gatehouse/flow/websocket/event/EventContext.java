package dev.gatehouse.flow.websocket.event;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code requestContext} of an event, in AWS's order. */
final class EventContext {

    private static final List<String> NAMES = List.of(
            "routeKey",
            "authorizer",
            "messageId",
            "disconnectStatusCode",
            "eventType",
            "extendedRequestId",
            "requestTime",
            "messageDirection",
            "disconnectReason",
            "stage",
            "connectedAt",
            "requestTimeEpoch");

    private static final List<String> IDENTITY = List.of(
            "userAgent",
            "sourceIp",
            "apiKey",
            "apiKeyId",
            "accessKey",
            "accountId",
            "caller",
            "user",
            "userArn",
            "clientCert");

    private static final List<String> LAST = List.of("requestId", "domainName", "connectionId", "apiId");

    private EventContext() {}

    static Map<String, @Nullable Object> of(AuthorizedWebSocketEvent authorized) {
        Map<String, Object> known = ContextVariables.of(authorized);
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        add(NAMES, known, context);
        Map<String, @Nullable Object> identity = new LinkedHashMap<>();
        if (known.get("identity") instanceof Map<?, ?> all) {
            add(IDENTITY, all, identity);
        }
        context.put("identity", identity);
        add(LAST, known, context);
        return context;
    }

    private static void add(List<String> names, Map<?, ?> known, Map<String, @Nullable Object> to) {
        for (String name : names) {
            Object value = known.get(name);
            if (value != null) {
                to.put(name, value);
            }
        }
    }
}
