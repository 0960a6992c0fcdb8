package dev.gatehouse.flow.websocket.response;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.websocket.deployment.CompiledWebSocketRoute;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;

/**
 * What becomes of an integration's answer: the handshake's status, a reply where the route has a route response, or nothing.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html">Set up
 *     route responses for a WebSocket API</a>
 */
public record SentToClient(CompiledWebSocketRoute route) implements Step<MappedWebSocketResponse, FinalResponse> {

    /** The status of a handshake that succeeds. */
    public static final int SWITCHING_PROTOCOLS = 101;

    private static final String SUBPROTOCOL = "Sec-WebSocket-Protocol";
    private static final int OK = 200;
    private static final int NOT_ANY_MORE_OK = 300;

    @Override
    public FinalResponse apply(MappedWebSocketResponse mapped, Reasons why) {
        WebSocketEvent event = mapped.endpoint().request().event().event();
        return new FinalResponse(
                switch (event.type()) {
                    case CONNECT -> handshake(mapped.http(), why);
                    case MESSAGE -> reply(mapped, why);
                    case DISCONNECT -> nothing(mapped.http(), "nobody is there any more to be answered", why);
                });
    }

    private static HttpResponse handshake(HttpResponse answer, Reasons why) {
        if (answer.status() < OK || answer.status() >= NOT_ANY_MORE_OK) {
            why.add(new Reason.Noted("$connect answered " + answer.status() + ", which refuses the connection"));
            Headers type = answer.headers().filtered(header -> header.isNamed("Content-Type"));
            return new HttpResponse(answer.status(), type, answer.body());
        }
        // AWS chooses no subprotocol: the integration has to name it
        Headers subprotocol = answer.headers().filtered(header -> header.isNamed(SUBPROTOCOL));
        return new HttpResponse(SWITCHING_PROTOCOLS, subprotocol, Bytes.EMPTY);
    }

    private HttpResponse reply(MappedWebSocketResponse mapped, Reasons why) {
        if (!route.replies()) {
            return nothing(mapped.http(), "the route has no route response: the client is sent nothing", why);
        }
        return new HttpResponse(
                mapped.http().status(), Headers.EMPTY, mapped.http().body());
    }

    private static HttpResponse nothing(HttpResponse answer, String because, Reasons why) {
        why.add(new Reason.Noted(because));
        return new HttpResponse(answer.status(), Headers.EMPTY, Bytes.EMPTY);
    }
}
