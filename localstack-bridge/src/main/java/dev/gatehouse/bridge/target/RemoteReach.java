package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.deploy.Reach;
import dev.gatehouse.bridge.reach.Relays;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a target over the wire can reach; the relays that this takes are open from the first question on. */
final class RemoteReach implements Reach, AutoCloseable {

    private final RemoteSettings settings;
    private final Optional<Relays> relays;
    private final BooleanSupplier httpApis;

    RemoteReach(RemoteSettings settings, BooleanSupplier httpApis) {
        this.settings = settings;
        this.relays = settings.vicinity().host().get().map(Relays::new);
        this.httpApis = httpApis;
    }

    @Override
    public String target() {
        return settings.name();
    }

    @Override
    public Optional<URI> server(String host, URI server) {
        return relays.flatMap(open -> open.uri(host, server));
    }

    @Override
    public Optional<String> function(String name) {
        return Optional.ofNullable(settings.vicinity().functions().get(name));
    }

    @Override
    public boolean sharesService(String service, Optional<URI> inProcess) {
        return inProcess
                .map(RemoteReach::place)
                .equals(Optional.of(place(settings.access().uri())));
    }

    /** Loopback has several names. */
    private static String place(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean loopback =
                host.equals("localhost") || host.equals("[::1]") || host.equals("localhost.localstack.cloud");
        return (loopback ? "127.0.0.1" : host) + ":" + uri.getPort();
    }

    @Override
    public boolean hasHttpApis() {
        return httpApis.getAsBoolean();
    }

    @Override
    public void close() {
        relays.ifPresent(Relays::close);
    }
}
