package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.integrationresponse.FunctionAnswer;
import dev.gatehouse.flow.integrationresponse.FunctionAnswers;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpResponse;

/** AWS_PROXY: the function's status is {@code $connect}'s, and its body the reply, whatever the status. */
record FunctionResponses() implements Step<WebSocketEndpointResponse, MappedWebSocketResponse> {

    @Override
    public MappedWebSocketResponse apply(WebSocketEndpointResponse response, Reasons why) {
        FunctionAnswer answer = FunctionAnswers.of(response.http(), response.functionError());
        why.add(new Reason.PassedThrough(
                "AWS_PROXY answers what its function answered; integration responses do not apply"));
        return new MappedWebSocketResponse(
                response, new HttpResponse(answer.status(), answer.headers(), Bytes.utf8(answer.body())));
    }
}
