package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.integrationrequest.MappedHeaders;
import dev.gatehouse.flow.integrationrequest.RequestParameters;
import dev.gatehouse.flow.integrationrequest.ServiceUri;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.Integration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The service of an AWS integration other than Lambda; the call is signed where it is sent.
 *
 * @param arn the integration's URI
 * @param method the method of the call
 * @param role the integration's credentials; null without any
 * @param timeout how long a call may take
 */
record ServiceTarget(StageVariableText arn, String method, @Nullable StageVariableText role, Duration timeout)
        implements Calls {

    static ServiceTarget compile(Integration integration, ElementAddress where, Problems problems) {
        StageVariableText arn = StageVariableText.parse(Objects.requireNonNullElse(integration.integrationUri(), ""));
        if (arn.stageVariables().isEmpty() && ServiceUri.parse(arn.source()).isEmpty()) {
            problems.add(where.child("integrationUri"), wrong(arn.source()));
        }
        String role = integration.credentialsArn();
        return new ServiceTarget(
                arn,
                Objects.requireNonNullElse(integration.integrationMethod(), "POST"),
                role == null ? null : StageVariableText.parse(role),
                Duration.ofMillis(integration.timeoutInMillis()));
    }

    private static String wrong(String uri) {
        return "'" + uri + "' calls no AWS service: write arn:aws:apigateway:<region>:<service>:path/<path> or"
                + " arn:aws:apigateway:<region>:<service>:action/<action>";
    }

    @Override
    public EndpointCall call(AuthorizedWebSocketEvent event, RequestParameters parameters, Bytes body, Reasons why) {
        Map<String, String> variables =
                event.event().connection().arrival().stage().stageVariables();
        String known = arn.render(variables);
        ServiceUri uri = ServiceUri.parse(known).orElseThrow(() -> GatewayFault.internalServerError(wrong(known)));
        List<Header> headers = SentHeaders.own(event, !body.isEmpty());
        MappedHeaders.OF_AWS.apply(parameters.headers(), headers, why);
        String rendered = uri.address().render(variables, parameters.path(), parameters.querystring());
        HttpCall http = new HttpCall(method, rendered, new Headers(headers).without("Host"), body, timeout, true);
        return new ServiceCall(
                uri.service(rendered), uri.action(rendered), http, role == null ? null : role.render(variables));
    }
}
