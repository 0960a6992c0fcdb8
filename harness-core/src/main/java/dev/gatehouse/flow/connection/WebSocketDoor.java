package dev.gatehouse.flow.connection;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.route.WebSocketRouter;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/**
 * Takes what is for WebSocket APIs: clients that want to connect, and backends that call {@code @connections}.
 *
 * @param router knows which requests are for WebSocket APIs
 * @param connections takes the clients
 * @param management answers the backends
 * @param others takes everything else
 */
public record WebSocketDoor(
        WebSocketRouter router, OpenConnections connections, ManagementApi management, ExchangeHandler others)
        implements ExchangeHandler {

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return ManagementApi.isFor(request) && (router.leads(request) || management.knows(request))
                ? management.answer(request, peer)
                : others.handle(request, peer);
    }

    @Override
    public Handshake upgrade(HttpRequest request, Peer peer) {
        return router.leads(request) ? connections.connect(request, peer) : others.upgrade(request, peer);
    }
}
