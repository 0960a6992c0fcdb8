package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;

/** HTTP_PROXY: the endpoint's status is {@code $connect}'s, and its body the reply. */
record HttpProxyResponses() implements Step<WebSocketEndpointResponse, MappedWebSocketResponse> {

    @Override
    public MappedWebSocketResponse apply(WebSocketEndpointResponse response, Reasons why) {
        why.add(new Reason.PassedThrough(
                "HTTP_PROXY answers what its endpoint answered; integration responses do not apply"));
        return new MappedWebSocketResponse(response, response.http());
    }
}
