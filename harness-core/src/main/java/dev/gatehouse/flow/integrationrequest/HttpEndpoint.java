package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.Transport;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.ConnectionType;
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
 * @param vpcLink the id of the VPC link that leads to it; null over the internet
 */
record HttpEndpoint(
        @Nullable String method,
        EndpointUri uri,
        Duration timeout,
        boolean verifyTls,
        @Nullable StageVariableText vpcLink) {

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
                tls == null || !tls.insecureSkipVerification(),
                vpcLink(integration, where, problems));
    }

    private static @Nullable StageVariableText vpcLink(
            Integration integration, ElementAddress where, Problems problems) {
        if (integration.connectionType() != ConnectionType.VPC_LINK) {
            return null;
        }
        String id = integration.connectionId();
        if (id == null) {
            problems.add(
                    where.child("connectionId"), "connectionType VPC_LINK needs the VPC link's id as connectionId");
        }
        return StageVariableText.parse(id == null ? "" : id);
    }

    /** The call for one request. */
    HttpCall call(AuthorizedRequest request, Parameters path, Parameters query, Headers headers, Bytes payload) {
        String used = method == null ? request.routed().incoming().http().method() : method;
        String rendered = uri.render(request.routed().servedAt().stageVariables(), path, query);
        ServedAt at = request.routed().servedAt();
        Transport transport = new Transport(verifyTls, way(at), at.stage().clientCertificateId());
        return new HttpCall(used, rendered, headers, payload, timeout, transport);
    }

    private @Nullable PrivateWay way(ServedAt at) {
        String id = vpcLink == null ? null : vpcLink.render(at.stageVariables());
        if (id != null && id.isEmpty()) {
            throw GatewayFault.internalServerError("connectionId '" + vpcLink + "' names no VPC link at stage "
                    + at.stage().stageName() + ", whose variables are "
                    + at.stageVariables().keySet());
        }
        return id == null ? null : PrivateWay.through(id);
    }
}
