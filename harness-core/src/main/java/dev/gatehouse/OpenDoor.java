package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.listen.GatewayListener;
import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.flow.listen.TlsIdentities;
import dev.gatehouse.flow.listen.TlsIdentity;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A port that stays open while the gateway behind it is replaced. It takes HTTP, and HTTPS from clients that begin with TLS:
 * functions call back {@code https://} and the name in their event, whatever the test's client speaks.
 */
record OpenDoor(GatewayListener listener, Behind behind) implements AutoCloseable {

    /** A gateway, as its port sees it. */
    record Served(ExchangeHandler handler, TlsIdentities identities) {}

    static OpenDoor open(ListenerSettings settings, Served served) {
        Behind behind = new Behind(new AtomicReference<>(served));
        return new OpenDoor(GatewayListener.startBoth(settings, behind, behind), behind);
    }

    record Behind(AtomicReference<Served> served) implements ExchangeHandler, TlsIdentities {

        private Served now() {
            return Objects.requireNonNull(served.get());
        }

        @Override
        public HttpResponse handle(HttpRequest request, Peer peer) {
            return now().handler().handle(request, peer);
        }

        @Override
        public Handshake upgrade(HttpRequest request, Peer peer) {
            return now().handler().upgrade(request, peer);
        }

        @Override
        public TlsIdentity of(@Nullable String serverName) {
            return now().identities().of(serverName);
        }
    }

    /** This door with another gateway behind it, from the next request on. */
    OpenDoor to(Served other) {
        behind.served().set(other);
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
