package dev.gatehouse.flow.network;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.VpcEntry;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the name of the client off a request, and puts what was declared under it in place of the connection's address. */
record Arrivals(Network network, ExchangeHandler flow) implements ExchangeHandler {

    /** Who calls a VPC endpoint by its host name and says nothing of where from is somewhere in a VPC. */
    private static final String SOMEWHERE_IN_A_VPC = "10.0.0.10";

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return placed(request, peer, flow::handle, unknown -> unknown);
    }

    @Override
    public Handshake upgrade(HttpRequest request, Peer peer) {
        return placed(request, peer, flow::upgrade, Handshake.Refused::new);
    }

    private <T> T placed(
            HttpRequest request, Peer peer, BiFunction<HttpRequest, Peer, T> next, Function<HttpResponse, T> refused) {
        Optional<String> named = request.headers().last(Network.CLIENT_HEADER);
        if (named.isEmpty()) {
            return next.apply(request, place(request, peer, network.everybody().orElse(null)));
        }
        Optional<NetworkClient> client = network.client(named.get());
        return client.isEmpty()
                ? refused.apply(unknown(named.get()))
                : next.apply(anonymous(request), place(request, peer, client.get()));
    }

    private Peer place(HttpRequest request, Peer peer, @Nullable NetworkClient client) {
        if (client == null && !network.hasEndpoints()) {
            return peer; // as in most tests, so that they pay for nothing here
        }
        Optional<VpcEndpoint> endpoint = network.endpointNamedBy(host(request))
                .or(() -> Optional.ofNullable(client).map(NetworkClient::through));
        if (client == null && endpoint.isEmpty()) {
            return peer;
        }
        return peer.from(
                client == null ? SOMEWHERE_IN_A_VPC : client.sourceIp(),
                endpoint.map(Arrivals::entry).orElse(null));
    }

    private static VpcEntry entry(VpcEndpoint endpoint) {
        return new VpcEntry(endpoint.id(), endpoint.vpcId(), endpoint.policy() == null);
    }

    private static String host(HttpRequest request) {
        return request.headers().first("Host").orElse("").toLowerCase(Locale.ROOT);
    }

    private static HttpRequest anonymous(HttpRequest request) {
        return new HttpRequest(
                request.method(), request.target(), request.headers().without(Network.CLIENT_HEADER), request.body());
    }

    /** Not an answer of AWS's: the header is no header of AWS's either. */
    private HttpResponse unknown(String name) {
        String message = Network.CLIENT_HEADER + " names a client that the gateway does not know: "
                + name.replaceAll("[^\\w .:-]", "?")
                + ". Declare it, as gateway.callers().network().client(...), or write an IP address."
                + " Declared are: " + network.clientNames();
        return new HttpResponse(
                400,
                Headers.of("Content-Type", "application/json"),
                Bytes.utf8("{\"message\": \"" + message.replace("\"", "'") + "\"}"));
    }
}
