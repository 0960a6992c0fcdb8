package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Transport;
import dev.gatehouse.flow.integrationrequest.EndpointUri;
import dev.gatehouse.flow.integrationrequest.MappedHeaders;
import dev.gatehouse.flow.integrationrequest.RequestParameters;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.ConnectionType;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint of an HTTP or HTTP_PROXY integration.
 *
 * @param method the method of the call
 * @param uri its URI
 * @param timeout how long a call may take
 * @param vpcLink the id of the VPC link that leads to it; null over the internet
 */
record HttpTarget(String method, EndpointUri uri, Duration timeout, @Nullable StageVariableText vpcLink)
        implements Calls {

    private static final String POST = "POST";

    static HttpTarget compile(Integration integration, ElementAddress where, Problems problems) {
        String uri = integration.integrationUri();
        if (uri == null) {
            problems.add(
                    where.child("integrationUri"),
                    "An " + integration.integrationType() + " integration needs the URI of its endpoint");
        }
        String method = Objects.requireNonNullElse(integration.integrationMethod(), POST);
        String link = integration.connectionType() == ConnectionType.VPC_LINK ? integration.connectionId() : null;
        return new HttpTarget(
                method.equals("ANY") ? POST : method,
                new EndpointUri(uri == null ? "" : uri),
                Duration.ofMillis(integration.timeoutInMillis()),
                link == null ? null : StageVariableText.parse(link));
    }

    @Override
    public EndpointCall call(AuthorizedWebSocketEvent event, RequestParameters parameters, Bytes body, Reasons why) {
        return call(event, parameters, SentHeaders.own(event, !body.isEmpty()), body, why);
    }

    HttpCall call(
            AuthorizedWebSocketEvent event,
            RequestParameters parameters,
            List<Header> headers,
            Bytes body,
            Reasons why) {
        Stage stage = event.event().connection().arrival().stage();
        MappedHeaders.OF_HTTP.apply(parameters.headers(), headers, why);
        return new HttpCall(
                method,
                uri.render(stage.stageVariables(), parameters.path(), parameters.querystring()),
                new Headers(headers),
                body,
                timeout,
                new Transport(
                        true,
                        vpcLink == null ? null : PrivateWay.through(vpcLink.render(stage.stageVariables())),
                        stage.clientCertificateId()));
    }
}
