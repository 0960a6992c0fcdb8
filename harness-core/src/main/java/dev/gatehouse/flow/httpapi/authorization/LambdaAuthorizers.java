package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.backend.FunctionName;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.Authorizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lambda authorizers of one gateway. What a function said is kept for the identity sources' values, over all routes of a
 * stage, unless {@code $context.routeKey} is one of the sources. Without a TTL nothing is kept.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda
 *     authorizers</a>
 */
final class LambdaAuthorizers {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final LambdaInvoker functions;
    private final InstantSource clock;
    private final Map<Identity, Kept> kept = new ConcurrentHashMap<>();

    LambdaAuthorizers(LambdaInvoker functions, InstantSource clock) {
        this.functions = functions;
        this.clock = clock;
    }

    Authorization ask(Authorizer authorizer, RoutedHttpApiRequest request, Reasons why) {
        List<String> identity = IdentitySources.values(authorizer.identitySource(), request, why)
                .orElseThrow(() -> Refusals.unauthorized(
                        "the request lacks an identity source of " + authorizer.identitySource()));
        PolicyRequest asked = PolicyRequest.of(RouteArn.of(request), request.incoming());
        return verdict(authorizer, request, identity, why).admit(asked);
    }

    /** Forgets what was kept for a stage, as ResetAuthorizersCache asks. */
    void forget(String apiId, String stageName) {
        kept.keySet()
                .removeIf(key -> key.apiId().equals(apiId) && key.stageName().equals(stageName));
    }

    private LambdaVerdict verdict(
            Authorizer authorizer, RoutedHttpApiRequest request, List<String> identity, Reasons why) {
        int ttl = Objects.requireNonNullElse(authorizer.authorizerResultTtlInSeconds(), 0);
        if (ttl <= 0 || identity.isEmpty()) {
            return invoke(authorizer, request, identity, why);
        }
        Identity key = new Identity(
                request.arrival().api().apiId(),
                request.arrival().stage().stageName(),
                authorizer.authorizerId(),
                identity);
        Kept known = kept.get(key);
        if (known == null || known.untilMillis() <= clock.millis()) {
            long until = clock.millis() + Duration.ofSeconds(ttl).toMillis();
            known = new Kept(invoke(authorizer, request, identity, why), until);
            kept.put(key, known);
        } else {
            Duration left = Duration.ofMillis(known.untilMillis() - clock.millis());
            why.add(new Reason.AuthorizerAnswerKept(authorizer.authorizerId(), left));
        }
        return known.verdict();
    }

    private LambdaVerdict invoke(
            Authorizer authorizer, RoutedHttpApiRequest request, List<String> identity, Reasons why) {
        Bytes event = AuthorizerEvents.of(authorizer, request, identity);
        FunctionName function = function(authorizer, request);
        long start = System.nanoTime();
        LambdaResult result = result(new LambdaInvocation(function, event, false, TIMEOUT));
        why.add(new Reason.AuthorizerAnswered(
                authorizer.authorizerId(),
                function.toString(),
                event.utf8(),
                result.payload().utf8(),
                result.status(),
                Duration.ofNanos(System.nanoTime() - start)));
        return LambdaVerdict.read(result, authorizer.enableSimpleResponses());
    }

    private LambdaResult result(LambdaInvocation invocation) {
        try {
            return functions.invoke(invocation);
        } catch (GatewayFault fault) {
            throw fault.type() == GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR
                    ? fault
                    : Refusals.failed(fault.truth()).causedBy(fault);
        }
    }

    private static FunctionName function(Authorizer authorizer, RoutedHttpApiRequest request) {
        String uri = StageVariableText.parse(Objects.requireNonNullElse(authorizer.authorizerUri(), ""))
                .render(request.arrival().stage().stageVariables());
        try {
            return FunctionName.ofInvocation(uri);
        } catch (IllegalArgumentException noFunction) {
            throw Refusals.failed("authorizerUri '" + uri + "' names no function")
                    .causedBy(noFunction);
        }
    }

    private record Identity(String apiId, String stageName, String authorizerId, List<String> values) {}

    private record Kept(LambdaVerdict verdict, long untilMillis) {}
}
