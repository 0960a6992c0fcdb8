package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.integrationrequest.MappedHeaders;
import dev.gatehouse.flow.integrationrequest.RequestParameters;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.Integration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The function of an AWS or AWS_PROXY integration.
 *
 * @param uri the integration's URI
 * @param timeout how long a call may take
 */
record FunctionTarget(StageVariableText uri, Duration timeout) implements Calls {

    private static final String BEFORE_ARN = "/functions/";
    private static final String AFTER_ARN = "/invocations";
    private static final String INVOCATION_TYPE = "X-Amz-Invocation-Type";

    static boolean isInvokedBy(Integration integration) {
        String uri = String.valueOf(integration.integrationUri());
        return uri.contains(":lambda:path/") && uri.contains(BEFORE_ARN);
    }

    static FunctionTarget compile(Integration integration, ElementAddress where, Problems problems) {
        String uri = integration.integrationUri();
        if (!isInvokedBy(integration)) {
            problems.add(
                    where.child("integrationUri"),
                    "'" + uri + "' invokes no Lambda function: write arn:aws:apigateway:<region>:lambda:path/2015-03-31"
                            + "/functions/<function ARN>/invocations");
        }
        return new FunctionTarget(
                StageVariableText.parse(uri == null ? "" : uri), Duration.ofMillis(integration.timeoutInMillis()));
    }

    /** The invocation for an event. */
    LambdaCall call(AuthorizedWebSocketEvent event, Bytes payload, boolean asynchronous) {
        Map<String, String> variables =
                event.event().connection().arrival().stage().stageVariables();
        String rendered = uri.render(variables);
        int start = rendered.indexOf(BEFORE_ARN) + BEFORE_ARN.length();
        int end = rendered.indexOf(AFTER_ARN, start);
        String arn = start < BEFORE_ARN.length() ? "" : rendered.substring(start, end < 0 ? rendered.length() : end);
        if (arn.isEmpty() || arn.endsWith(":")) {
            throw GatewayFault.internalServerError(
                    "'" + uri.source() + "' names no function with the stage variables " + variables);
        }
        return new LambdaCall(arn, payload, asynchronous, timeout);
    }

    /** Lambda needs an event: {@code {}} where there is no body. */
    @Override
    public EndpointCall call(AuthorizedWebSocketEvent event, RequestParameters parameters, Bytes body, Reasons why) {
        List<Header> headers = new ArrayList<>();
        MappedHeaders.OF_AWS.apply(parameters.headers(), headers, why);
        boolean asynchronous = headers.stream()
                .anyMatch(header ->
                        header.isNamed(INVOCATION_TYPE) && header.value().equals("Event"));
        if (asynchronous) {
            why.add(new Reason.Noted(INVOCATION_TYPE + " is mapped to Event: the function's answer is not waited for"));
        }
        return call(event, body.isEmpty() ? Bytes.utf8("{}") : body, asynchronous);
    }
}
