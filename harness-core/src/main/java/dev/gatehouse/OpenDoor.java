package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.listen.GatewayListener;
import dev.gatehouse.flow.listen.ListenerSettings;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A port that stays open while the gateway behind it is replaced. */
record OpenDoor(GatewayListener listener, AtomicReference<ExchangeHandler> behind) implements AutoCloseable {

    static OpenDoor open(ListenerSettings settings, ExchangeHandler handler) {
        AtomicReference<ExchangeHandler> behind = new AtomicReference<>(handler);
        GatewayListener listener =
                GatewayListener.start(settings, (request, peer) -> Objects.requireNonNull(behind.get())
                        .handle(request, peer));
        return new OpenDoor(listener, behind);
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
