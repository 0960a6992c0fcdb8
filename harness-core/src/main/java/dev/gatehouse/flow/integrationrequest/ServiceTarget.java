package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service of an AWS integration.
 *
 * @param arn the integration's URI
 * @param known the URI taken apart; empty where only a stage variable says whether it has a path or an action
 * @param method the method of the call; null for the client's
 * @param role the integration's credentials; null without any
 * @param timeout how long a call may take
 */
record ServiceTarget(
        StageVariableText arn,
        Optional<ServiceUri> known,
        @Nullable String method,
        @Nullable StageVariableText role,
        Duration timeout) {

    private static final String ANY = "ANY";

    static ServiceTarget compile(Integration integration, ElementAddress where, Problems problems) {
        StageVariableText arn = StageVariableText.parse(integration.uri() == null ? "" : integration.uri());
        Optional<ServiceUri> known = ServiceUri.parse(arn.source());
        if (known.isEmpty() && arn.stageVariables().isEmpty()) {
            problems.add(where.child("uri"), wrong(arn.source()));
        }
        return new ServiceTarget(
                arn,
                known,
                ANY.equals(integration.httpMethod()) ? null : integration.httpMethod(),
                integration.credentials() == null ? null : StageVariableText.parse(integration.credentials()),
                Duration.ofMillis(integration.timeoutInMillis()));
    }

    private static String wrong(String uri) {
        return "'" + uri + "' calls no AWS service: write arn:aws:apigateway:<region>:<service>:path/<path> or"
                + " arn:aws:apigateway:<region>:<service>:action/<action>";
    }

    /**
     * The URI for one request.
     *
     * @throws GatewayFault 500 if it calls nothing with the stage's variables
     */
    ServiceUri uri(Map<String, String> stageVariables) {
        return known.or(() -> ServiceUri.parse(arn.render(stageVariables)))
                .orElseThrow(() -> GatewayFault.internalServerError(wrong(arn.render(stageVariables))));
    }

    String methodFor(AuthorizedRequest request) {
        return method == null ? request.routed().incoming().http().method() : method;
    }

    @Nullable
    String credentials(Map<String, String> stageVariables) {
        return role == null ? null : role.render(stageVariables);
    }
}
