package dev.gatehouse.junit.internal;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The WireMock servers of a running gateway, one a host, started when first asked for. */
final class BackendServers implements AutoCloseable {

    private final Map<String, WireMockBackend> byHost = new ConcurrentHashMap<>();
    private final BiConsumer<String, URI> map;

    /** Servers whose addresses are told, host by host, to the gateway. */
    BackendServers(BiConsumer<String, URI> map) {
        this.map = map;
    }

    /** The server that stands in for a host, as the type that a field or parameter has. */
    Object server(String host, Class<?> type) {
        try {
            return byHost.computeIfAbsent(host, this::start).as(type);
        } catch (NoClassDefFoundError e) {
            throw new ExtensionConfigurationException(
                    "@HttpBackend(\"" + host + "\") needs WireMock on the test class path. "
                            + "Add org.wiremock:wiremock-standalone (or org.wiremock:wiremock) in test scope.",
                    e);
        }
    }

    private WireMockBackend start(String host) {
        WireMockBackend backend = new WireMockBackend();
        map.accept(host, backend.uri());
        return backend;
    }

    @Override
    public void close() {
        byHost.values().forEach(WireMockBackend::close);
    }
}
