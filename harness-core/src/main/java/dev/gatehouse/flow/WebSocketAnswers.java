package dev.gatehouse.flow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** WebSocket APIs give an event one id, in the short form, and answer faults in a frame that names connection and event. */
final class WebSocketAnswers implements AnswerStyle {

    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final int BAD_REQUEST = 400;

    @Override
    public ApiKind kind() {
        return ApiKind.WEBSOCKET;
    }

    @Override
    public IncomingRequest incoming(RequestIds ids, Instant receivedAt, HttpRequest http, Peer peer) {
        String id = ids.extendedRequestId();
        return new IncomingRequest(id, id, receivedAt, http, peer);
    }

    @Override
    public FinalResponse answer(FlowRun run, GatewayFault fault) {
        int status = status(fault);
        Reason refused = new Reason.Refused(status, message(fault), fault.truth());
        return run.answer(
                refused,
                why -> new FinalResponse(
                        new HttpResponse(status, headers(fault), Bytes.utf8(frame(run.event(), fault)))));
    }

    private static Headers headers(GatewayFault fault) {
        Headers json = fault.headers().plus("Content-Type", "application/json");
        return fault.errorType()
                .map(type -> json.plus("x-amzn-ErrorType", type))
                .orElse(json);
    }

    private static int status(GatewayFault fault) {
        GatewayResponseType type = fault.type();
        return fault.status().orElseGet(() -> type.defaultStatus()
                .orElse(type == GatewayResponseType.DEFAULT_4XX ? BAD_REQUEST : INTERNAL_SERVER_ERROR));
    }

    private static String message(GatewayFault fault) {
        return Objects.requireNonNullElse(fault.clientMessage(), "Internal server error");
    }

    private static String frame(@org.jspecify.annotations.Nullable WebSocketEvent event, GatewayFault fault) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        frame.put("message", message(fault));
        if (event != null) {
            frame.put("connectionId", event.connection().connectionId());
            if (fault.type() == GatewayResponseType.BAD_REQUEST_BODY && event.messageId() != null) {
                // the developer guide shows this one frame with the message's id
                frame.put("messageId", event.messageId());
            } else {
                frame.put("requestId", event.incoming().requestId());
            }
        }
        return frame.toString();
    }

    /** Only the handshake is HTTP. */
    @Override
    public boolean hasHeaders(IncomingRequest incoming) {
        return incoming.http().method().equals("GET");
    }

    @Override
    public List<Header> ids(IncomingRequest incoming) {
        return List.of(
                new Header("x-amzn-RequestId", incoming.requestId()),
                new Header("x-amz-apigw-id", incoming.extendedRequestId()));
    }
}
