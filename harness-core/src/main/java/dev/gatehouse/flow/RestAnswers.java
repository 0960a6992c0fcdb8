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

/** REST APIs give a request two ids, and answer faults with their gateway responses. */
final class RestAnswers implements AnswerStyle {

    @Override
    public ApiKind kind() {
        return ApiKind.REST;
    }

    @Override
    public IncomingRequest incoming(RequestIds ids, Instant receivedAt, HttpRequest http, Peer peer) {
        return new IncomingRequest(ids.requestId(), ids.extendedRequestId(), receivedAt, http, peer);
    }

    @Override
    public FinalResponse answer(FlowRun run, GatewayFault fault) {
        return run.answer(fault);
    }

    @Override
    public List<Header> ids(IncomingRequest incoming) {
        return List.of(
                new Header("x-amzn-RequestId", incoming.requestId()),
                new Header("x-amz-apigw-id", incoming.extendedRequestId()));
    }
}
