package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.backend.FunctionName;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.methodrequest.authorization.FunctionVerdict;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.websocket.event.AuthorizerEvents;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.v2.Authorizer;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the functions that decide who may connect. Their answers are not kept: the connection itself keeps them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html">Control
 *     access with Lambda REQUEST authorizers</a>
 */
record ConnectAuthorizers(LambdaInvoker functions) {

    private static final Duration TIMEOUT = Duration.ofSeconds(29);

    Authorization ask(@Nullable Authorizer authorizer, RoutedWebSocketEvent event, Reasons why) {
        if (authorizer == null) {
            throw FunctionVerdict.misconfigured("the route asks for CUSTOM authorization, and has no authorizer");
        }
        IdentitySources.missing(authorizer.identitySource(), event).ifPresent(source -> {
            throw FunctionVerdict.unauthorized("the request lacks the identity source " + source);
        });
        String arn = RouteArn.of(event);
        FunctionVerdict verdict = invoke(authorizer, arn, event, why);
        return verdict.admit(PolicyRequest.of(arn, event.event().incoming()));
    }

    private FunctionVerdict invoke(Authorizer authorizer, String arn, RoutedWebSocketEvent event, Reasons why) {
        Bytes payload = AuthorizerEvents.of(arn, event);
        FunctionName function = function(authorizer, event);
        long start = System.nanoTime();
        LambdaResult result = result(new LambdaInvocation(function, payload, false, TIMEOUT));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        why.add(new Reason.AuthorizerAnswered(
                authorizer.authorizerId(),
                function.toString(),
                payload.utf8(),
                result.payload().utf8(),
                result.status(),
                took));
        return FunctionVerdict.read(result).after(took);
    }

    private LambdaResult result(LambdaInvocation invocation) {
        try {
            return functions.invoke(invocation);
        } catch (GatewayFault fault) {
            throw FunctionVerdict.misconfigured(fault.truth()).causedBy(fault);
        }
    }

    private static FunctionName function(Authorizer authorizer, RoutedWebSocketEvent event) {
        String uri = StageVariableText.parse(Objects.requireNonNullElse(authorizer.authorizerUri(), ""))
                .render(event.event().connection().arrival().stage().stageVariables());
        try {
            return FunctionName.ofInvocation(uri);
        } catch (IllegalArgumentException noFunction) {
            throw FunctionVerdict.misconfigured("authorizerUri '" + uri + "' names no function")
                    .causedBy(noFunction);
        }
    }
}
