package dev.gatehouse.flow.httpapi.request;

import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;

/**
 * The client's headers as events of HTTP APIs have them. Unlike REST APIs these keep {@code Content-Length}, and give a
 * request without a body one of {@code 0}.
 */
public final class SeenHeaders {

    private static final HeaderNames DROPPED = HeaderNames.of(
            "Connection",
            "Expect",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade");

    private static final HeaderNames ADDED = HeaderNames.of(
            "Content-Length", "Host", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto", TraceHeader.NAME);

    private static final List<String> RECASED = List.of("Authorization", "Content-Type", "Cookie", "User-Agent");

    private SeenHeaders() {}

    /** The headers in the client's case, but for the common ones. */
    public static Headers of(RoutedHttpApiRequest request) {
        return of(request.incoming(), request.arrival());
    }

    private static Headers of(IncomingRequest incoming, HttpApiArrival arrival) {
        Headers sent = incoming.http().headers();
        Peer peer = incoming.peer();
        List<Header> seen = new ArrayList<>(sent.all().size() + 6);
        seen.add(new Header(
                "Content-Length", String.valueOf(incoming.http().body().size())));
        seen.add(new Header("Host", host(sent, arrival)));
        seen.add(new Header(TraceHeader.NAME, TraceHeader.of(incoming)));
        seen.add(new Header("X-Forwarded-For", forwardedFor(peer, sent)));
        seen.add(new Header("X-Forwarded-Port", port(sent.first("Host").orElse(""), peer.tls())));
        seen.add(new Header("X-Forwarded-Proto", peer.tls() ? "https" : "http"));
        for (Header header : sent) {
            if (!DROPPED.contains(header.name()) && !ADDED.contains(header.name())) {
                seen.add(recased(header));
            }
        }
        return new Headers(seen);
    }

    private static Header recased(Header header) {
        for (String name : RECASED) {
            if (header.isNamed(name)) {
                return new Header(name, header.value());
            }
        }
        return header;
    }

    /** Who calls a custom domain name by a path of the gateway's own means that name. */
    private static String host(Headers sent, HttpApiArrival arrival) {
        return arrival.basePath() == null ? sent.first("Host").orElse("") : arrival.domainName();
    }

    /** What a client writes there is kept and not believed: its own address comes last. */
    private static String forwardedFor(Peer peer, Headers sent) {
        List<String> before = sent.values("X-Forwarded-For");
        return before.isEmpty() ? peer.sourceIp() : String.join(", ", before) + ", " + peer.sourceIp();
    }

    private static String port(String host, boolean tls) {
        int colon = host.lastIndexOf(':');
        String port = host.substring(colon + 1);
        boolean stated = colon >= 0 && !port.isEmpty() && port.chars().allMatch(c -> c >= '0' && c <= '9');
        return stated ? port : tls ? "443" : "80";
    }
}
