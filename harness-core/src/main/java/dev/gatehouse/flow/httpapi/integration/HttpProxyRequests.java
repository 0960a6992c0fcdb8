package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.RequestParameterMapping;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;

/**
 * HTTP_PROXY: the client's request goes on as it is, with the mapped parameters. Where a REST API tells of the client in
 * {@code X-Forwarded-For}, an HTTP API does in {@code Forwarded}.
 */
record HttpProxyRequests(HttpTarget target, RequestParameterMapping mapping)
        implements Step<AuthorizedHttpApiRequest, HttpApiIntegrationRequest> {

    private static final HeaderNames KEPT_BACK = HeaderNames.of(
            "Connection",
            "Content-Length",
            "Expect",
            "Forwarded",
            "Host",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Via",
            TraceHeader.NAME);

    @Override
    public HttpApiIntegrationRequest apply(AuthorizedHttpApiRequest request, Reasons why) {
        RoutedHttpApiRequest routed = request.routed();
        RequestParameters sent = new RequestParameters(null, headers(routed, why), routed.query());
        RequestParameters mapped = mapping.apply(request, sent, why);
        why.add(new Reason.PassedThrough("HTTP_PROXY hands the client's request on"));
        return new HttpApiIntegrationRequest(request, target.call(routed, mapped, mapped.headers(), why));
    }

    private static Headers headers(RoutedHttpApiRequest routed, Reasons why) {
        List<Header> headers = new ArrayList<>();
        for (Header header : routed.incoming().http().headers()) {
            if (!KEPT_BACK.contains(header.name())) {
                headers.add(header);
            } else if (!header.isNamed("Content-Length")) {
                why.add(new Reason.HeaderChanged(
                        header.name(), null, "HTTP_PROXY does not hand the client's " + header.name() + " on"));
            }
        }
        headers.add(new Header("Forwarded", forwarded(routed)));
        headers.add(new Header("Via", "HTTP/1.1 AmazonAPIGateway"));
        headers.add(new Header(TraceHeader.NAME, TraceHeader.of(routed.incoming())));
        return new Headers(headers);
    }

    private static String forwarded(RoutedHttpApiRequest routed) {
        Peer peer = routed.incoming().peer();
        List<String> forwarded =
                new ArrayList<>(routed.incoming().http().headers().values("Forwarded"));
        forwarded.add("by=127.0.0.1;for=" + peer.sourceIp() + ";host="
                + routed.arrival().domainName() + ";proto=" + (peer.tls() ? "https" : "http"));
        return String.join(", ", forwarded);
    }
}
