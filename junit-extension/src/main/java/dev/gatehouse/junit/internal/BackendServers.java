package dev.gatehouse.junit.internal;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The WireMock servers of a running gateway, one a host, VPC link or service, started when first asked for. */
final class BackendServers implements AutoCloseable {

    private final Map<StandInName, BackendServer> byName = new ConcurrentHashMap<>();
    private final BiConsumer<StandInName, URI> map;

    /** Servers whose addresses are told, one by one, to the gateway. */
    BackendServers(BiConsumer<StandInName, URI> map) {
        this.map = map;
    }

    /** The server that stands in for something, as the type that a field or parameter has. */
    Object server(StandInName name, Class<?> type) {
        try {
            return byName.computeIfAbsent(name, this::start).as(type, name.annotation());
        } catch (NoClassDefFoundError e) {
            throw new ExtensionConfigurationException(
                    name + " needs WireMock on the test class path. "
                            + "Add org.wiremock:wiremock-standalone (or org.wiremock:wiremock) in test scope.",
                    e);
        }
    }

    private BackendServer start(StandInName name) {
        BackendServer backend = new WireMockBackend();
        map.accept(name, backend.uri());
        return backend;
    }

    @Override
    public void close() {
        byName.values().forEach(BackendServer::stop);
    }
}
