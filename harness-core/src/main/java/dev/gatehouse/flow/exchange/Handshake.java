package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;

/**
 * The answer to a client that wants to speak WebSocket.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html">Managing
 *     connected users and client apps</a>
 */
public sealed interface Handshake {

    /**
     * No: an HTTP answer as any other.
     *
     * @param answer its status is not 101
     */
    record Refused(HttpResponse answer) implements Handshake {}

    /**
     * Yes.
     *
     * @param answer 101, with the headers that the client gets beside those of the protocol
     * @param session takes what the client sends from then on
     */
    record Accepted(HttpResponse answer, WebSocketSession session) implements Handshake {}
}
