package dev.gatehouse.flow.methodresponse;

import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;

/**
 * Headers that AWS keeps for itself: an integration's come out under another name, and one not at all.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Known issues</a>
 */
final class ReservedHeaders {

    private static final String PREFIX = "x-amzn-Remapped-";

    private static final HeaderNames DROPPED = HeaderNames.of("Transfer-Encoding");

    private static final HeaderNames REMAPPED = HeaderNames.of(
            "Authorization",
            "Connection",
            "Content-Length",
            "Content-MD5",
            "Date",
            "Expect",
            "Host",
            "Max-Forwards",
            "Proxy-Authenticate",
            "Server",
            "Trailer",
            "Upgrade",
            "User-Agent",
            "WWW-Authenticate");

    /** The gateway's own, which an endpoint may have too if it is another gateway. */
    private static final HeaderNames OWN = HeaderNames.of("x-amzn-RequestId", "x-amz-apigw-id");

    private ReservedHeaders() {}

    static List<Header> remap(Headers headers, Reasons why) {
        List<Header> remapped = new ArrayList<>(headers.all().size() + 2);
        for (Header header : headers) {
            String name = header.name();
            if (DROPPED.contains(name)) {
                why.add(new Reason.HeaderChanged(name, null, "the gateway frames its answers itself"));
            } else if (REMAPPED.contains(name) || OWN.contains(name)) {
                why.add(new Reason.HeaderChanged(name, PREFIX + name, "AWS keeps " + name + " for itself"));
                remapped.add(new Header(PREFIX + name, header.value()));
            } else {
                remapped.add(header);
            }
        }
        return remapped;
    }
}
