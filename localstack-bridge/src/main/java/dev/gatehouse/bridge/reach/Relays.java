package dev.gatehouse.bridge.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The relays that a deployment needs; they end with it. */
public final class Relays implements AutoCloseable {

    private final HostAddress address;
    private final Map<String, Relay> open = new HashMap<>();

    /** Relays for a target that sees this machine under an address. */
    public Relays(HostAddress address) {
        this.address = address;
    }

    /**
     * Where the target finds a server.
     *
     * @param host what {@code Host} says to it
     * @param server where it is for this machine
     * @return empty if it is spoken to over TLS: its certificate would not be for the name that the target calls
     */
    public synchronized Optional<URI> uri(String host, URI server) {
        if (!"http".equals(server.getScheme())) {
            return Optional.empty();
        }
        Relay relay = open.computeIfAbsent(host + " " + server.getAuthority(), key -> opened(host, server));
        String path = server.getRawPath() == null ? "" : server.getRawPath();
        return Optional.of(URI.create("http://" + address.name() + ":" + relay.port() + path));
    }

    private Relay opened(String host, URI server) {
        try {
            return Relay.open(host, server, address.bind());
        } catch (IOException e) {
            throw new UncheckedIOException("No relay can listen at " + address.bind(), e);
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(Relay::close);
        open.clear();
    }
}
