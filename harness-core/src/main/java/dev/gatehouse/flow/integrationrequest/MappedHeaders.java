package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.transformation.HeaderLines;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.model.http.Header;
import java.util.List;

/** Which headers a mapping may send to an endpoint. AWS takes every mapping, then fails or ignores some at each call. */
public record MappedHeaders(HeaderNames illegal, HeaderNames dropped) {

    private static final HeaderNames FRAMING = HeaderNames.of("Content-Length", "Transfer-Encoding");
    private static final HeaderNames HOP = HeaderNames.of("Expect", "Proxy-Authenticate", "TE");

    /** For HTTP endpoints. */
    public static final MappedHeaders OF_HTTP = new MappedHeaders(FRAMING, HOP.and("Via"));

    /** For AWS services and functions. */
    public static final MappedHeaders OF_AWS =
            new MappedHeaders(FRAMING.and("Authorization", "Connection", "Expect", "Proxy-Authenticate", "TE"), HOP);

    /**
     * Puts the mapped headers in place of those of the same name.
     *
     * @throws GatewayFault 500 if a header is one that AWS fails on
     */
    public void apply(Parameters mapped, List<Header> headers, Reasons why) {
        mapped.forEach((name, values) -> {
            if (illegal.contains(name)) {
                throw GatewayFault.internalServerError("integration.request.header." + name
                        + " is mapped, and AWS answers 500 to every call with it: remove the mapping");
            }
            headers.removeIf(header -> header.isNamed(name));
            if (dropped.contains(name)) {
                why.add(new Reason.HeaderChanged(name, null, "AWS sends no mapped " + name + " to endpoints"));
            } else {
                headers.add(HeaderLines.of(name, String.join(",", values)));
            }
        });
    }
}
