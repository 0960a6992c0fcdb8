package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ConnectionSnapshot;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls HTTP servers over connections that are kept open between calls.
 *
 * <p>It sends the headers that it is given and no other, save a missing {@code Host} and the length of the payload; it
 * follows no redirect, keeps no cookie, decompresses nothing and never tries twice. The answer keeps every header of the
 * endpoint, also {@code Content-Length} and {@code Connection}, which AWS hands on under other names.
 */
public final class HttpConnections implements HttpEndpoint, AutoCloseable {

    private final HttpBackends backends;
    private final Supplier<ConnectionSnapshot> account;
    private final ConnectionPools pools;
    private final Watchdog watchdog = new Watchdog();

    /** Nothing is opened before the first call. */
    public HttpConnections(HttpBackends backends) {
        this(backends, () -> ConnectionSnapshot.NONE);
    }

    /**
     * Nothing is opened before the first call.
     *
     * @param account the VPC links and client certificates that there are now
     */
    public HttpConnections(HttpBackends backends, Supplier<ConnectionSnapshot> account) {
        this.backends = backends;
        this.account = account;
        this.pools = new ConnectionPools(backends.trusted());
    }

    @Override
    public HttpResponse call(HttpCall call, Reasons why) {
        ConnectionSnapshot now = account.get();
        PrivateWay way = call.transport().privately();
        HttpTarget target = way == null
                ? HttpTarget.of(call.uri(), backends)
                : through(VpcLinkTarget.of(way, now.vpcLinks()), call, why);
        if (target.standIn()) {
            why.add(new Reason.Noted(target.server() + " stands in for " + target.authority()));
        }
        KeyedCertificate identity = target.tls() ? identity(call.transport().clientCertificateId(), now, why) : null;
        return new HttpExchange(call, target, pools.pool(call.transport().verifyTls(), identity), watchdog).run();
    }

    /** A server that stands in for the host does where none stands in for the link. */
    private HttpTarget through(VpcLinkTarget link, HttpCall call, Reasons why) {
        Optional<URI> server = link.server(backends);
        why.add(new Reason.Noted("the call goes through the VPC link " + link));
        if (server.isPresent()) {
            return HttpTarget.at(call.uri(), server.get())
                    .certifiedAs(link.way().serverName());
        }
        return (link.way().target() == null ? HttpTarget.ifMapped(call.uri(), backends) : Optional.<HttpTarget>empty())
                .orElseThrow(() -> Faults.configuration("The integration calls "
                        + Objects.requireNonNullElse(link.way().target(), call.uri())
                        + " through the VPC link " + link + ", and no server stands in for it. "
                        + link.remedy()));
    }

    /**
     * Why a call through a VPC link would lead nowhere; empty if it leads somewhere.
     *
     * @param way the way into the VPC
     * @param uri the URI of the integration
     */
    public Optional<Unresolved> unresolved(PrivateWay way, String uri) {
        VpcLinkTarget link = VpcLinkTarget.of(way, account.get().vpcLinks());
        boolean resolved = link.names().stream().anyMatch(backends.byVpcLink()::containsKey)
                || (way.target() == null && HttpTarget.ifMapped(uri, backends).isPresent());
        return resolved ? Optional.empty() : Optional.of(new Unresolved(uri, link.toString(), link.remedy()));
    }

    /** The names under which a server may stand in at the end of a way into a VPC. */
    public List<String> namesOf(PrivateWay way) {
        return VpcLinkTarget.of(way, account.get().vpcLinks()).names();
    }

    /**
     * A VPC link that leads nowhere.
     *
     * @param uri the URI of the integration
     * @param link the link's id and name
     * @param remedy what to do
     */
    public record Unresolved(String uri, String link, String remedy) {}

    private static @Nullable KeyedCertificate identity(
            @Nullable String clientCertificateId, ConnectionSnapshot now, Reasons why) {
        if (clientCertificateId == null) {
            return null;
        }
        KeyedCertificate identity = now.clientCertificates().get(clientCertificateId);
        why.add(new Reason.Noted(
                identity == null
                        ? "the stage's client certificate " + clientCertificateId + " does not exist, so none is shown"
                        : "the client certificate " + clientCertificateId + " is shown if the endpoint asks for one"));
        return identity;
    }

    /** Closes every connection; a call under way ends in a fault. */
    @Override
    public void close() {
        pools.close();
        watchdog.close();
    }
}
