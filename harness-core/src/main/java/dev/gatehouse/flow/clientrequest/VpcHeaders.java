package dev.gatehouse.flow.clientrequest;

import dev.gatehouse.flow.exchange.VpcEntry;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.List;

/**
 * What a VPC endpoint adds to a request, in place of what the public front adds: events of private APIs tell the endpoint,
 * and have neither the forwarded port and protocol nor a trace id, unless the client sends them.
 */
final class VpcHeaders {

    static final HeaderNames ADDED = HeaderNames.of(
            "Host",
            "X-Forwarded-For",
            "x-amzn-cipher-suite",
            "x-amzn-tls-version",
            "x-amzn-vpc-id",
            "x-amzn-vpce-config",
            "x-amzn-vpce-id");

    private VpcHeaders() {}

    static void add(VpcEntry vpc, Headers sent, String forwardedFor, List<Header> seen) {
        seen.add(new Header("Host", sent.first("Host").orElse("")));
        // Private APIs are served over TLS 1.2 on AWS; a test's client may well have come in the clear.
        seen.add(new Header("x-amzn-cipher-suite", "ECDHE-RSA-AES128-GCM-SHA256"));
        seen.add(new Header("x-amzn-tls-version", "TLSv1.2"));
        seen.add(new Header("x-amzn-vpc-id", vpc.vpcId()));
        seen.add(new Header("x-amzn-vpce-config", vpc.fullAccess() ? "1" : "0"));
        seen.add(new Header("x-amzn-vpce-id", vpc.vpcEndpointId()));
        seen.add(new Header("X-Forwarded-For", forwardedFor));
    }
}
