package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an event of a WebSocket connection, its route, its caller and its endpoint tell. */
final class WebSocketVariables {

    private static final VariableTable<WebSocketConnection> IDENTITY =
            VariableTable.<WebSocketConnection, IncomingRequest>including(
                            IdentityVariables.CONNECTION, WebSocketConnection::handshake)
                    .with("apiKey", connection -> key(connection, ApiKeyUse::value))
                    .with("apiKeyId", connection -> key(connection, ApiKeyUse::id))
                    .with("accessKey", connection -> iam(connection, Authorization.ByIam::accessKey))
                    .with("accountId", connection -> iam(connection, Authorization.ByIam::accountId))
                    .with("caller", connection -> iam(connection, Authorization.ByIam::userId))
                    .with("user", connection -> iam(connection, Authorization.ByIam::userId))
                    .with("userArn", connection -> iam(connection, Authorization.ByIam::userArn));

    static final VariableTable<WebSocketEvent> EVENT = new VariableTable<WebSocketEvent>()
            // AWS documents the two as the same
            .with("requestId", event -> event.incoming().extendedRequestId())
            .with("extendedRequestId", event -> event.incoming().extendedRequestId())
            .with("requestTime", event -> CommonLogTime.of(event.incoming().receivedAt()))
            .with("requestTimeEpoch", event -> event.incoming().receivedAt().toEpochMilli())
            .with("accountId", event -> at(event).accountId())
            .with("apiId", event -> at(event).api().apiId())
            .with("stage", event -> at(event).stage().stageName())
            .with("domainName", event -> at(event).domainName())
            .with("connectionId", event -> event.connection().connectionId())
            .with("connectedAt", event -> event.connection().connectedAt().toEpochMilli())
            .with("eventType", event -> event.type().name())
            .with("messageDirection", event -> "IN")
            .with("messageId", WebSocketEvent::messageId)
            .with("disconnectStatusCode", event -> closing(event, WebSocketClosing::statusCode))
            .with("disconnectReason", event -> closing(event, WebSocketClosing::reason))
            .with("identity", event -> IDENTITY.of(event.connection()));

    static final VariableTable<RoutedWebSocketEvent> ROUTED = VariableTable.including(
                    EVENT, RoutedWebSocketEvent::event)
            .with("routeKey", routed -> routed.route().routeKey());

    static final VariableTable<AuthorizedWebSocketEvent> AUTHORIZED = VariableTable.including(
                    ROUTED, AuthorizedWebSocketEvent::routed)
            .with(
                    "identity",
                    authorized -> IDENTITY.of(authorized.event().connection().of(authorized)))
            .with("authorizer", authorized -> CallerVariables.authorizer(authorized.authorization()));

    private static final VariableTable<WebSocketEndpointResponse> INTEGRATION = new VariableTable<
                    WebSocketEndpointResponse>()
            .with("status", response -> response.http().status())
            .with("integrationStatus", response -> response.http().status())
            .with("latency", response -> response.latency().toMillis())
            .with("error", WebSocketEndpointResponse::functionError);

    static final VariableTable<WebSocketEndpointResponse> ANSWERED = VariableTable.including(
                    AUTHORIZED,
                    (WebSocketEndpointResponse response) -> response.request().event())
            .with("status", response -> response.http().status())
            .with("integration", INTEGRATION::of)
            .with("integrationLatency", response -> response.latency().toMillis())
            .with("integrationStatus", response -> response.http().status());

    private WebSocketVariables() {}

    private static HttpApiArrival at(WebSocketEvent event) {
        return event.connection().arrival();
    }

    private static @Nullable Object closing(WebSocketEvent event, Function<WebSocketClosing, Object> part) {
        WebSocketClosing closing = event.closing();
        return closing == null ? null : part.apply(closing);
    }

    private static @Nullable Object key(WebSocketConnection connection, Function<ApiKeyUse, String> part) {
        ApiKeyUse use = connection.apiKey();
        return use == null ? null : part.apply(use);
    }

    private static @Nullable Object iam(WebSocketConnection connection, Function<Authorization.ByIam, String> part) {
        return connection.authorization() instanceof Authorization.ByIam iam ? part.apply(iam) : null;
    }
}
