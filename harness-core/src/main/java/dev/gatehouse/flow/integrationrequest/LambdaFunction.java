package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The function of an AWS or AWS_PROXY integration.
 *
 * @param uri the integration's URI
 * @param fault why every call of it fails; null if none must
 * @param timeout how long a call may take
 */
record LambdaFunction(StageVariableText uri, @Nullable String fault, Duration timeout) {

    private static final String BEFORE_ARN = "/functions/";
    private static final String AFTER_ARN = "/invocations";

    /** Whether a URI invokes a function, as {@code arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/...}. */
    static boolean isInvokedBy(String uri) {
        return uri.contains(":lambda:path/") && uri.contains(BEFORE_ARN);
    }

    static LambdaFunction compile(Integration integration, ElementAddress where, Problems problems) {
        String uri = integration.uri() == null ? "" : integration.uri();
        String fault = wrong(integration, uri);
        if (fault != null) {
            problems.add(where, fault);
        }
        return new LambdaFunction(
                StageVariableText.parse(uri), fault, Duration.ofMillis(integration.timeoutInMillis()));
    }

    private static @Nullable String wrong(Integration integration, String uri) {
        if (!isInvokedBy(uri)) {
            return "'" + uri + "' invokes no Lambda function: write arn:aws:apigateway:<region>:lambda:path/2015-03-31"
                    + "/functions/<function ARN>/invocations";
        }
        if (!"POST".equals(integration.httpMethod())) {
            return "Lambda's Invoke API takes POST only, and the integration's httpMethod is "
                    + integration.httpMethod() + ": set it to POST";
        }
        return null;
    }

    /** The invocation for one request. */
    LambdaCall call(AuthorizedRequest request, Bytes payload, boolean asynchronous) {
        if (fault != null) {
            throw GatewayFault.internalServerError(fault);
        }
        return new LambdaCall(arn(request.routed().servedAt().stageVariables()), payload, asynchronous, timeout);
    }

    private String arn(Map<String, String> stageVariables) {
        String rendered = uri.render(stageVariables);
        int start = rendered.indexOf(BEFORE_ARN) + BEFORE_ARN.length();
        int end = rendered.indexOf(AFTER_ARN, start);
        String arn = rendered.substring(start, end < 0 ? rendered.length() : end);
        if (arn.isEmpty() || arn.endsWith(":")) {
            Set<String> unset = new TreeSet<>(uri.stageVariables());
            unset.removeAll(stageVariables.keySet());
            throw GatewayFault.internalServerError(
                    "'" + arn + "' names no function; the stage lacks the variables " + unset);
        }
        return arn;
    }
}
