package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the handler, and always comes back with an answer. */
record Answering(ExchangeHandler handler) {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayListener.class);

    Handshake answer(HttpRequest request, Peer peer) {
        try {
            return WebSocketUpgrade.isAskedBy(request) ? upgrade(request, peer) : plain(handler.handle(request, peer));
        } catch (Throwable broken) {
            // A handler answers its own faults; whatever comes through is a defect, and a client must not hang for it.
            LOG.error("{} {} failed inside the gateway", request.method(), request.rawPath(), broken);
            return plain(internalServerError());
        }
    }

    private Handshake upgrade(HttpRequest request, Peer peer) {
        String fault = WebSocketUpgrade.fault(request);
        if (fault == null) {
            return handler.upgrade(request, peer);
        }
        LOG.warn("A WebSocket handshake was refused: {}", fault);
        return plain(new HttpResponse(
                400,
                Headers.of("Content-Type", "application/json", WebSocketUpgrade.VERSION, "13"),
                Bytes.utf8("{\"message\":\"Bad Request\"}")));
    }

    /** An answer as any other request gets. */
    static Handshake plain(HttpResponse answer) {
        return new Handshake.Refused(answer);
    }

    static HttpResponse internalServerError() {
        return new HttpResponse(
                500,
                Headers.of("Content-Type", "application/json", "x-amzn-ErrorType", "InternalServerErrorException"),
                Bytes.utf8("{\"message\": \"Internal server error\"}"));
    }
}
