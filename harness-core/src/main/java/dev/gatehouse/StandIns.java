package dev.gatehouse;

import dev.gatehouse.flow.backend.HttpBackends;
import dev.gatehouse.flow.backend.HttpConnections;
import dev.gatehouse.flow.backend.HttpEndpoint;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * The servers that stand in for the hosts of a definition's HTTP integrations.
 *
 * <pre>{@code
 * gateway.standIns().map("petstore.example.com", URI.create("http://127.0.0.1:8080"));
 * }</pre>
 *
 * <p>A host that is neither mapped nor loopback is not called, so that no test reaches the internet unawares.
 */
public final class StandIns implements HttpEndpoint, AutoCloseable {

    private HttpBackends backends;
    private volatile HttpConnections connections;

    StandIns(HttpBackends backends) {
        this.backends = backends;
        this.connections = new HttpConnections(backends);
    }

    /**
     * Sends what is meant for a host to a server, with the host's own name in the {@code Host} header.
     *
     * @param host as the definition writes it, {@code host} (any port) or {@code host:port}
     * @param server an absolute http or https URI; a path in it comes before the request's own
     */
    public synchronized void map(String host, URI server) {
        if (server.equals(backends.byHost().get(host.toLowerCase(Locale.ROOT)))) {
            return; // a shared gateway meets the same static field with every test
        }
        backends = backends.with(host, server);
        replace();
    }

    /** Lets every other host be called as the definition says, on the internet too. */
    public synchronized void allowUnmappedHosts() {
        backends = backends.allowingUnmappedHosts();
        replace();
    }

    /** The hosts that servers stand in for. */
    synchronized Set<String> hosts() {
        return backends.byHost().keySet();
    }

    private void replace() {
        HttpConnections before = connections;
        connections = new HttpConnections(backends);
        before.close();
    }

    @Override
    public HttpResponse call(HttpCall call, Reasons why) {
        return connections.call(call, why);
    }

    @Override
    public void close() {
        connections.close();
    }
}
