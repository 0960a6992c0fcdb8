package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.TlsConfig;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint of an HTTP or HTTP_PROXY integration.
 *
 * @param method the method of the call; null for the client's
 * @param uri its URI
 * @param timeout how long a call may take
 * @param verifyTls whether its certificate is checked
 */
record HttpEndpoint(@Nullable String method, EndpointUri uri, Duration timeout, boolean verifyTls) {

    private static final String ANY = "ANY";

    static HttpEndpoint compile(Integration integration, ElementAddress where, Problems problems) {
        String uri = integration.uri();
        if (uri == null) {
            problems.add(where.child("uri"), "An " + integration.type() + " integration needs the URI of its endpoint");
        }
        TlsConfig tls = integration.tlsConfig();
        return new HttpEndpoint(
                ANY.equals(integration.httpMethod()) ? null : integration.httpMethod(),
                new EndpointUri(uri == null ? "" : uri),
                Duration.ofMillis(integration.timeoutInMillis()),
                tls == null || !tls.insecureSkipVerification());
    }

    /** The call for one request. */
    HttpCall call(AuthorizedRequest request, Parameters path, Parameters query, Headers headers, Bytes payload) {
        String used = method == null ? request.routed().incoming().http().method() : method;
        String rendered = uri.render(request.routed().servedAt().stageVariables(), path, query);
        return new HttpCall(used, rendered, headers, payload, timeout, verifyTls);
    }
}
