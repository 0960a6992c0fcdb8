package dev.gatehouse.flow.connection;

import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/** Runs the routes of what happens on connections; every method may block. */
public interface ConnectionFlow {

    /** Asks {@code $connect} about a client. */
    Connecting connect(HttpRequest handshake, Peer peer);

    /** Has a message answered; the answer's body is what the client is sent, empty for nothing. */
    HttpResponse message(WebSocketConnection connection, String text);

    /** Tells {@code $disconnect} that a connection has ended. */
    void disconnect(WebSocketConnection connection, WebSocketClosing closing);
}
