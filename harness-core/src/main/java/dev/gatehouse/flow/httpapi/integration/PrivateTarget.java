package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.Transport;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.PercentEncoding;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.TlsConfig;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A load balancer's listener or a service of AWS Cloud Map, behind a VPC link.
 *
 * <p>Surprisingly the endpoint gets the stage in front of the path, unless it is {@code $default} or a mapping overwrites
 * the path. It is called over HTTP unless there is a {@code tlsConfig}, and the {@code Host} is the API's own.
 *
 * @param method the method of the call; null for the client's
 * @param uri the ARN, with stage variables
 * @param vpcLink the id of the VPC link, with stage variables
 * @param tls how the endpoint's certificate is checked; null without TLS
 * @param timeout how long a call may take
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html">
 *     Private integrations for HTTP APIs</a>
 */
record PrivateTarget(
        @Nullable String method,
        StageVariableText uri,
        StageVariableText vpcLink,
        @Nullable TlsConfig tls,
        Duration timeout)
        implements HttpTarget {

    static PrivateTarget of(@Nullable String method, Integration integration) {
        String uri = integration.integrationUri();
        String link = integration.connectionId();
        return new PrivateTarget(
                method,
                StageVariableText.parse(uri == null ? "" : uri),
                StageVariableText.parse(link == null ? "" : link),
                integration.tlsConfig(),
                Duration.ofMillis(integration.timeoutInMillis()));
    }

    @Override
    public HttpCall call(RoutedHttpApiRequest request, RequestParameters parameters, Headers headers, Reasons why) {
        HttpRequest http = request.incoming().http();
        HttpApiArrival arrival = request.arrival();
        String path = parameters.path();
        String query = EndpointQuery.of(request, parameters);
        String address = (tls == null ? "http://" : "https://")
                + arrival.domainName()
                + (path == null ? withStage(request) : PercentEncoding.ofPath(path.startsWith("/") ? path : "/" + path))
                + (query.isEmpty() ? "" : "?" + query);
        Transport transport =
                new Transport(true, way(arrival, why), arrival.stage().clientCertificateId());
        return new HttpCall(method == null ? http.method() : method, address, headers, http.body(), timeout, transport);
    }

    private static String withStage(RoutedHttpApiRequest request) {
        String stage = request.arrival().stage().stageName();
        String path = request.path().withinStage();
        return stage.equals("$default") ? path : "/" + stage + path;
    }

    private PrivateWay way(HttpApiArrival arrival, Reasons why) {
        Map<String, String> stageVariables = arrival.stage().stageVariables();
        String link = vpcLink.render(stageVariables);
        if (link.isEmpty()) {
            throw GatewayFault.internalServerError("connectionId '" + vpcLink.source() + "' names no VPC link at stage "
                    + arrival.stage().stageName() + ", whose variables are " + stageVariables.keySet());
        }
        String arn = uri.render(stageVariables);
        if (!uri.stageVariables().isEmpty()) {
            why.add(new Reason.StageVariablesFilled(uri.source(), arn));
        }
        return new PrivateWay(link, arn, tls == null ? null : tls.serverNameToVerify());
    }
}
