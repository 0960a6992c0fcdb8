package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.v2.Integration;
import java.time.Duration;
import java.util.Map;

/**
 * The function of an AWS_PROXY integration: its ARN, or the URI that invokes it, with stage variables.
 *
 * @param uri the integration's URI
 * @param timeout how long a call may take
 */
record FunctionUri(StageVariableText uri, Duration timeout) {

    private static final String BEFORE_ARN = "/functions/";
    private static final String AFTER_ARN = "/invocations";

    static FunctionUri of(Integration integration) {
        String uri = integration.integrationUri();
        return new FunctionUri(
                StageVariableText.parse(uri == null ? "" : uri), Duration.ofMillis(integration.timeoutInMillis()));
    }

    /** The invocation for one request. */
    LambdaCall call(Map<String, String> stageVariables, Bytes event, Reasons why) {
        String arn = arn(uri.render(stageVariables));
        if (!uri.stageVariables().isEmpty()) {
            why.add(new Reason.StageVariablesFilled(uri.source(), arn));
        }
        if (arn.isEmpty() || arn.endsWith(":")) {
            throw GatewayFault.internalServerError("'" + uri.source() + "' names no function with the stage variables "
                    + stageVariables + ": write the function's ARN as IntegrationUri");
        }
        return new LambdaCall(arn, event, false, timeout);
    }

    private static String arn(String rendered) {
        int before = rendered.indexOf(BEFORE_ARN);
        int start = before < 0 ? 0 : before + BEFORE_ARN.length();
        int end = rendered.indexOf(AFTER_ARN, start);
        return rendered.substring(start, end < 0 ? rendered.length() : end);
    }
}
