package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;

/**
 * An endpoint's answer after the integration response.
 *
 * @param endpoint the answer
 * @param http of {@code $connect} the handshake's status and headers; of a message the reply, if its route gives one
 */
public record MappedWebSocketResponse(WebSocketEndpointResponse endpoint, HttpResponse http) implements StepOutput {}
