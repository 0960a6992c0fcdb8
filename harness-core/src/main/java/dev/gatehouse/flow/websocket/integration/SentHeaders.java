package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.model.http.Header;
import java.util.ArrayList;
import java.util.List;

/** The headers that endpoints get without a mapping. */
final class SentHeaders {

    private static final HeaderNames NOT_THE_CLIENTS = HeaderNames.of("Host", "Upgrade", TraceHeader.NAME);

    private SentHeaders() {}

    /** What API Gateway sends of its own accord; a list to add to. */
    static List<Header> own(AuthorizedWebSocketEvent authorized, boolean hasBody) {
        WebSocketEvent event = authorized.event();
        String apiId = event.connection().arrival().api().apiId();
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Accept", "application/json"));
        headers.add(new Header("User-Agent", "AmazonAPIGateway_" + apiId));
        headers.add(new Header("X-Amzn-Apigateway-Api-Id", apiId));
        headers.add(new Header(TraceHeader.NAME, TraceHeader.of(event.incoming())));
        if (hasBody) {
            headers.add(new Header("Content-Type", "application/json"));
        }
        return headers;
    }

    /**
     * The same, and with {@code $connect} the client's: also {@code Sec-WebSocket-Key} and {@code -Version}, which AWS hands on
     * and some endpoints then take for a handshake of their own.
     */
    static List<Header> withClients(AuthorizedWebSocketEvent authorized, boolean hasBody) {
        List<Header> headers = own(authorized, hasBody);
        if (authorized.event().type() == WebSocketEventType.CONNECT) {
            for (Header header : ClientHeaders.of(authorized.event().incoming())) {
                if (!NOT_THE_CLIENTS.contains(header.name())) {
                    headers.removeIf(known -> known.isNamed(header.name()));
                    headers.add(header);
                }
            }
        }
        return headers;
    }
}
