package dev.gatehouse.junit.internal;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** A WireMock server of a test. Loaded only where WireMock is on the class path, which users bring themselves. */
final class WireMockBackend implements BackendServer {

    // Unasked compression would be broken on the way: like AWS, the gateway takes a body for text unless its media type
    // is
    // declared to be binary, and most HTTP clients ask for gzip by themselves.
    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .gzipDisabled(true));

    WireMockBackend() {
        server.start();
    }

    @Override
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public Object as(Class<?> type, String annotation) {
        if (type == WireMockServer.class) {
            return server;
        }
        if (type == WireMock.class) {
            return WireMock.create().host("127.0.0.1").port(server.port()).build();
        }
        throw new ExtensionConfigurationException(annotation + " cannot give a " + type.getName()
                + ". Ask for a WireMock or a WireMockServer, or for a URI and run the server yourself.");
    }

    @Override
    public void stop() {
        server.stop();
    }
}
