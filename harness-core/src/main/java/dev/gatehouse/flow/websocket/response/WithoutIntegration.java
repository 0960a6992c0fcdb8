package dev.gatehouse.flow.websocket.response;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;

/**
 * What {@code $connect} and {@code $disconnect} answer that call nothing: who was let in is connected.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html">The
 *     $connect route</a>
 */
public record WithoutIntegration() implements Step<AuthorizedWebSocketEvent, FinalResponse> {

    private static final int OK = 200;

    @Override
    public FinalResponse apply(AuthorizedWebSocketEvent authorized, Reasons why) {
        why.add(new Reason.Noted("the route has no integration, and needs none"));
        boolean connect = authorized.event().type() == WebSocketEventType.CONNECT;
        return new FinalResponse(
                new HttpResponse(connect ? SentToClient.SWITCHING_PROTOCOLS : OK, Headers.EMPTY, Bytes.EMPTY));
    }
}
