package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.response.FaultAnswers;
import dev.gatehouse.flow.httpapi.response.SentHeaders;
import dev.gatehouse.flow.route.HttpApiDestination;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Instant;
import java.util.List;

/** HTTP APIs give a request one id, in the short form, and answer every fault in one word. */
final class HttpApiAnswers implements AnswerStyle {

    @Override
    public ApiKind kind() {
        return ApiKind.HTTP;
    }

    @Override
    public IncomingRequest incoming(RequestIds ids, Instant receivedAt, HttpRequest http, Peer peer) {
        String id = ids.extendedRequestId();
        return new IncomingRequest(id, id, receivedAt, http, peer);
    }

    @Override
    public FinalResponse answer(FlowRun run, GatewayFault fault) {
        HttpResponse plain = FaultAnswers.of(fault);
        return run.answer(new Reason.Refused(plain.status(), FaultAnswers.words(fault), fault.truth()), why -> {
            HttpApiDestination reached = run.reached();
            HttpResponse answer = reached == null ? plain : crossOrigin(reached, plain, why);
            return new FinalResponse(
                    new HttpResponse(answer.status(), SentHeaders.capitalised(answer.headers()), answer.body()));
        });
    }

    private static HttpResponse crossOrigin(HttpApiDestination reached, HttpResponse plain, Reasons why) {
        return reached.deployment().crossOrigin().apply(reached.request().incoming(), plain, why);
    }

    @Override
    public List<Header> ids(IncomingRequest incoming) {
        return List.of(new Header("Apigw-Requestid", incoming.requestId()));
    }
}
