package dev.gatehouse;

import dev.gatehouse.flow.backend.HttpBackends;
import dev.gatehouse.flow.backend.HttpConnections;
import dev.gatehouse.flow.backend.HttpEndpoint;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ConnectionSnapshot;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The servers that stand in for the hosts of a definition's HTTP integrations, and for AWS services.
 *
 * <pre>{@code
 * gateway.standIns().map("petstore.example.com", URI.create("http://127.0.0.1:8080"));
 * gateway.standIns().mapService("sqs", URI.create("http://127.0.0.1:4566"));
 * }</pre>
 *
 * <p>A host that is neither mapped nor loopback is not called, so that no test reaches the internet unawares.
 */
public final class StandIns implements HttpEndpoint, AutoCloseable {

    private final Supplier<ConnectionSnapshot> account;
    private final ServiceEndpoints configured;
    private final Map<String, URI> services = new ConcurrentHashMap<>();
    private HttpBackends backends;
    private volatile HttpConnections connections;

    StandIns(Supplier<ConnectionSnapshot> account, ServiceEndpoints configured) {
        this.account = account;
        this.configured = configured;
        this.backends = HttpBackends.NONE;
        this.connections = new HttpConnections(backends, account);
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

    /**
     * Sends what goes through a VPC link to a server, with the host name of the integration's URI in the {@code Host} header.
     *
     * @param vpcLink the link's id or name, or the ARN or name of its load balancer
     * @param server an absolute http or https URI; a path in it comes before the request's own
     */
    public synchronized void mapVpcLink(String vpcLink, URI server) {
        if (server.equals(backends.byVpcLink().get(vpcLink))) {
            return;
        }
        backends = backends.withVpcLink(vpcLink, server);
        replace();
    }

    /**
     * Takes certificates of this authority as if it were a public one, for servers that stand in over https. Their
     * certificates must be for the definition's host names, as on AWS.
     */
    public synchronized void trust(X509Certificate authority) {
        if (!backends.trusted().contains(authority)) {
            backends = backends.trusting(authority);
            replace();
        }
    }

    /**
     * Sends the calls of an AWS service to a server, before any that {@code AWS_ENDPOINT_URL} names.
     *
     * @param service as integration URIs name it: {@code sqs}, {@code states}, {@code events}; with a subdomain only where that
     *     is a part of the service's name, as in {@code runtime.sagemaker}
     * @param server an absolute http or https URI; a path in it comes before the request's own
     */
    public void mapService(String service, URI server) {
        if (server.getScheme() == null || server.getHost() == null) {
            throw new IllegalArgumentException("The stand-in for " + service
                    + " must be an absolute URI as http://127.0.0.1:4566, not '" + server + "'");
        }
        services.put(service.toLowerCase(Locale.ROOT), server);
    }

    /** The services that servers stand in for. */
    Set<String> services() {
        return Set.copyOf(services.keySet());
    }

    /** Where calls of an AWS service go: to a stand-in, or where {@code AWS_ENDPOINT_URL} says; empty if nowhere. */
    public Optional<URI> service(String service) {
        return serviceEndpoints().of(service);
    }

    /** Where calls meant for hosts and VPC links go at the moment. */
    public synchronized HttpBackends backends() {
        return backends;
    }

    /** The server of a service, or of the one whose subdomain it names. */
    ServiceEndpoints serviceEndpoints() {
        ServiceEndpoints mapped = service -> {
            String name = service.toLowerCase(Locale.ROOT);
            String last = name.substring(name.lastIndexOf('.') + 1);
            return Optional.ofNullable(services.get(name)).or(() -> Optional.ofNullable(services.get(last)));
        };
        return mapped.or(configured);
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

    /** The links, or their load balancers, that servers stand in for. */
    synchronized Set<String> vpcLinks() {
        return backends.byVpcLink().keySet();
    }

    /** Why a way into a VPC leads nowhere; empty if it leads somewhere, or if that shows only when a request comes. */
    Optional<HttpConnections.Unresolved> unresolved(PrivateWay way, String uri) {
        try {
            return way.vpcLinkId().isEmpty() ? Optional.empty() : connections.unresolved(way, uri);
        } catch (GatewayFault noAddress) {
            return Optional.empty();
        }
    }

    /** The names under which a server may stand in at the end of the way. */
    List<String> namesOf(PrivateWay way) {
        return connections.namesOf(way);
    }

    private void replace() {
        HttpConnections before = connections;
        connections = new HttpConnections(backends, account);
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
