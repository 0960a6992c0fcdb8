package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.listen.GatewayListener;
import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A port that stays open while the gateway behind it is replaced. */
record OpenDoor(GatewayListener listener, AtomicReference<ExchangeHandler> behind) implements AutoCloseable {

    static OpenDoor open(ListenerSettings settings, ExchangeHandler handler) {
        AtomicReference<ExchangeHandler> behind = new AtomicReference<>(handler);
        return new OpenDoor(GatewayListener.start(settings, new Behind(behind)), behind);
    }

    private record Behind(AtomicReference<ExchangeHandler> handler) implements ExchangeHandler {

        @Override
        public HttpResponse handle(HttpRequest request, Peer peer) {
            return Objects.requireNonNull(handler.get()).handle(request, peer);
        }

        @Override
        public Handshake upgrade(HttpRequest request, Peer peer) {
            return Objects.requireNonNull(handler.get()).upgrade(request, peer);
        }
    }

    /** This door with another handler behind it, from the next request on. */
    OpenDoor to(ExchangeHandler handler) {
        behind.set(handler);
        return this;
    }

    URI uri() {
        return listener.uri();
    }

    @Override
    public void close() {
        listener.close();
    }
}
