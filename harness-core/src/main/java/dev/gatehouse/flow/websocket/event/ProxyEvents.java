package dev.gatehouse.flow.websocket.event;

import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.json.ValueBytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events that functions of AWS_PROXY integrations get. Other than REST's, they leave out what there is not.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html">WebSocket
 *     API mapping template reference</a>
 */
public final class ProxyEvents {

    private ProxyEvents() {}

    /** The event of an integration. */
    public static Bytes of(AuthorizedWebSocketEvent authorized) {
        WebSocketEvent event = authorized.event();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(clientFields(event));
        fields.put("requestContext", EventContext.of(authorized));
        String body = event.incoming().http().body().utf8();
        if (event.messageId() != null) {
            fields.put("body", body);
        }
        fields.put("isBase64Encoded", false);
        return ValueBytes.of(fields);
    }

    /** What the client gave: with the handshake headers and query, with a message nothing. */
    static Map<String, Object> clientFields(WebSocketEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (event.type()) {
            case CONNECT -> addHandshake(event.incoming(), fields);
            case DISCONNECT -> addHeaders(nearlyNone(event), fields);
            case MESSAGE -> {}
        }
        Map<String, String> stageVariables =
                event.connection().arrival().stage().stageVariables();
        if (!stageVariables.isEmpty()) {
            fields.put("stageVariables", stageVariables);
        }
        return fields;
    }

    private static void addHandshake(IncomingRequest handshake, Map<String, Object> fields) {
        addHeaders(ClientHeaders.of(handshake), fields);
        Map<String, List<String>> query = handshake
                .http()
                .rawQuery()
                .map(QueryParameters::parse)
                .orElse(QueryParameters.EMPTY)
                .all();
        if (!query.isEmpty()) {
            fields.put("queryStringParameters", ClientParameters.lastValues(query));
            fields.put("multiValueQueryStringParameters", query);
        }
    }

    /** AWS's own request for {@code $disconnect} has these four headers, three of them empty. */
    private static Headers nearlyNone(WebSocketEvent event) {
        return Headers.of(
                "Host",
                event.connection().arrival().domainName(),
                "x-api-key",
                "",
                "X-Forwarded-For",
                "",
                "x-restapi",
                "");
    }

    private static void addHeaders(Headers headers, Map<String, Object> fields) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        for (Header header : headers) {
            grouped.computeIfAbsent(header.name(), name -> new ArrayList<>(1)).add(header.value());
        }
        fields.put("headers", ClientParameters.lastValues(headers));
        fields.put("multiValueHeaders", grouped);
    }
}
