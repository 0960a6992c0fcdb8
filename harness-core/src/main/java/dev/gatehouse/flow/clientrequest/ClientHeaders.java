package dev.gatehouse.flow.clientrequest;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.VpcEntry;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.EndpointType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client's headers as templates, mappings and Lambda events see them.
 *
 * <p>AWS drops headers of the connection at its door, so {@code $input.params('Connection')} is empty, and adds what its
 * front adds: where the request came from, and the trace id. Names keep the client's case, but for two.
 */
public final class ClientHeaders {

    /** As recorded from AWS; {@code Content-MD5} and {@code Server} are among them for no stated reason. */
    private static final HeaderNames DROPPED = HeaderNames.of(
            "Connection",
            "Content-Length",
            "Content-MD5",
            "Expect",
            "Keep-Alive",
            "Max-Forwards",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "Server",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "WWW-Authenticate");

    private static final HeaderNames ADDED =
            HeaderNames.of("Host", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto", TraceHeader.NAME);

    private static final String AUTHORIZATION = "Authorization";
    private static final String SIGNATURE = "AWS4-HMAC-SHA256";

    private ClientHeaders() {}

    /** The headers of a request that integrations see: no Signature Version 4, which was meant for the gateway. */
    public static Headers of(RoutedRequest routed) {
        ServedAt at = routed.servedAt();
        // Who calls a custom domain name by a path of the gateway's own means that name, and functions build links of
        // it.
        Headers seen = of(routed.incoming(), at.endpoint(), at.basePath() == null ? null : at.domainName());
        boolean signed = seen.first(AUTHORIZATION)
                .filter(value -> value.startsWith(SIGNATURE))
                .isPresent();
        return signed ? seen.without(AUTHORIZATION) : seen;
    }

    /** The headers of a request to a regional endpoint. */
    public static Headers of(IncomingRequest request) {
        return of(request, EndpointType.REGIONAL, null);
    }

    private static Headers of(IncomingRequest request, EndpointType endpoint, @Nullable String domainName) {
        Headers sent = request.http().headers();
        VpcEntry vpc = request.peer().vpc();
        boolean edge =
                vpc == null && endpoint == EndpointType.EDGE && !request.peer().isTestInvoke();
        HeaderNames added = vpc == null ? ADDED : VpcHeaders.ADDED;
        List<Header> seen = new ArrayList<>(sent.all().size() + 6);
        for (Header header : sent) {
            boolean replaced = added.contains(header.name()) || (edge && EdgeHeaders.ADDED.contains(header.name()));
            if (!DROPPED.contains(header.name()) && !replaced) {
                seen.add(recased(header));
            }
        }
        if (vpc != null) {
            VpcHeaders.add(vpc, sent, forwardedFor(request.peer(), sent), seen);
        } else if (!request.peer().isTestInvoke()) {
            addFront(request, domainName == null ? sent.first("Host").orElse("") : domainName, edge, seen);
        }
        return new Headers(seen);
    }

    /** AWS writes these two its own way, and leaves the case of all others. */
    private static Header recased(Header header) {
        if (header.isNamed(AUTHORIZATION)) {
            return new Header(AUTHORIZATION, header.value());
        }
        return header.isNamed("User-Agent") ? new Header("User-Agent", header.value()) : header;
    }

    private static void addFront(IncomingRequest request, String host, boolean edge, List<Header> seen) {
        Headers sent = request.http().headers();
        Peer peer = request.peer();
        String forwardedFor = forwardedFor(peer, sent);
        seen.add(new Header("Host", host));
        seen.add(new Header(TraceHeader.NAME, TraceHeader.of(request)));
        seen.add(new Header("X-Forwarded-For", edge ? forwardedFor + ", " + EdgeHeaders.EDGE_ADDRESS : forwardedFor));
        seen.add(new Header("X-Forwarded-Port", port(sent.first("Host").orElse(""), peer.tls())));
        seen.add(new Header("X-Forwarded-Proto", peer.tls() ? "https" : "http"));
        if (edge) {
            EdgeHeaders.add(request, seen);
        }
    }

    /** What a client writes there is kept and not believed: its own address comes last. */
    private static String forwardedFor(Peer peer, Headers sent) {
        List<String> before = sent.values("X-Forwarded-For");
        return before.isEmpty() ? peer.sourceIp() : String.join(", ", before) + ", " + peer.sourceIp();
    }

    private static String port(String host, boolean tls) {
        int colon = host.lastIndexOf(':');
        String port = host.substring(colon + 1);
        boolean stated = colon >= 0 && !port.isEmpty() && isNumber(port);
        return stated ? port : tls ? "443" : "80";
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
