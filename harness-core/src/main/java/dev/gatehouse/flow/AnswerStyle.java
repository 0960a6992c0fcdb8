package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import java.time.Instant;
import java.util.List;

/** What is the same in every answer of one kind of API. */
interface AnswerStyle {

    /** The kind of API. */
    ApiKind kind();

    /** Names a request. */
    IncomingRequest incoming(RequestIds ids, Instant receivedAt, HttpRequest http, Peer peer);

    /** Answers a fault. */
    FinalResponse answer(FlowRun run, GatewayFault fault);

    /** Whether an answer has headers at all: what is sent over a WebSocket has none. */
    default boolean hasHeaders(IncomingRequest incoming) {
        return true;
    }

    /** The headers by which a flow is found again. */
    List<Header> ids(IncomingRequest incoming);
}
