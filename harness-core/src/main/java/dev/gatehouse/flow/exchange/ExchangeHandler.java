package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/** Answers requests; what the listener calls, on a thread that may block. */
@FunctionalInterface
public interface ExchangeHandler {

    /** Answers one request; never throws for what a client or a definition did wrong. */
    HttpResponse handle(HttpRequest request, Peer peer);

    /** Answers a request to speak WebSocket from now on; where nobody does, it is a request as any other. */
    default Handshake upgrade(HttpRequest request, Peer peer) {
        return new Handshake.Refused(handle(request, peer));
    }
}
