package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.backend.FunctionName;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.integrationrequest.AuthorizerEvent;
import dev.gatehouse.flow.methodrequest.policy.MethodArn;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lambda authorizers of one gateway. What a function said is kept for the identity, over all methods of a stage, so that
 * a policy naming one method refuses the others until it expires.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html">Lambda
 *     authorizers</a>
 */
public final class FunctionAuthorizers implements Authorizers {

    private static final int DEFAULT_TTL_SECONDS = 300;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final LambdaInvoker functions;
    private final InstantSource clock;
    private final Map<Identity, Kept> kept = new ConcurrentHashMap<>();

    /** Authorizers that invoke these functions, and count their answers' age by this clock. */
    public FunctionAuthorizers(LambdaInvoker functions, InstantSource clock) {
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public Authorization ask(Authorizer authorizer, RoutedRequest request, Reasons why) {
        String type = authorizer.type().name();
        try {
            Authorization caller = admitted(authorizer, request, why);
            why.add(new Reason.Authorized(type, "authorizer " + authorizer.name() + " allowed it"));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }

    /** Forgets what was kept for a stage, as FlushStageAuthorizersCache asks. */
    public void forget(String apiId, String stageName) {
        kept.keySet()
                .removeIf(identity ->
                        identity.apiId().equals(apiId) && identity.stageName().equals(stageName));
    }

    private Authorization admitted(Authorizer authorizer, RoutedRequest request, Reasons why) {
        List<String> identity = identity(authorizer, request);
        return verdict(authorizer, request, identity, why).admit(PolicyRequest.of(request));
    }

    private static List<String> identity(Authorizer authorizer, RoutedRequest request) {
        String sources = Objects.requireNonNullElse(authorizer.identitySource(), "");
        List<String> values = IdentitySources.values(sources, request)
                .orElseThrow(() -> FunctionVerdict.unauthorized("the request lacks an identity source of " + sources));
        if (authorizer.type() == AuthorizerType.TOKEN && values.isEmpty()) {
            throw FunctionVerdict.misconfigured("TOKEN authorizer " + authorizer.name() + " has no identitySource");
        }
        String expression = authorizer.identityValidationExpression();
        if (expression != null
                && !expression.isEmpty()
                && !values.isEmpty()
                && !values.get(0).matches(expression)) {
            throw FunctionVerdict.unauthorized("the token does not match " + expression);
        }
        return values;
    }

    private FunctionVerdict verdict(Authorizer authorizer, RoutedRequest request, List<String> identity, Reasons why) {
        int ttl = Objects.requireNonNullElse(authorizer.authorizerResultTtlInSeconds(), DEFAULT_TTL_SECONDS);
        if (ttl <= 0 || identity.isEmpty()) {
            return invoke(authorizer, request, identity, why);
        }
        Identity key = new Identity(
                request.servedAt().api().id(), request.servedAt().stage().stageName(), authorizer.id(), identity);
        Kept known = kept.get(key);
        if (known != null && known.untilMillis() > clock.millis()) {
            return known.verdict();
        }
        long until = clock.millis() + Duration.ofSeconds(ttl).toMillis();
        FunctionVerdict verdict = invoke(authorizer, request, identity, why);
        kept.put(key, new Kept(verdict.after(Duration.ZERO), until));
        return verdict;
    }

    private FunctionVerdict invoke(Authorizer authorizer, RoutedRequest request, List<String> identity, Reasons why) {
        String arn = MethodArn.of(request);
        Bytes event = authorizer.type() == AuthorizerType.TOKEN
                ? AuthorizerEvent.ofToken(arn, identity.get(0))
                : AuthorizerEvent.ofRequest(arn, request);
        FunctionName function = function(authorizer.authorizerUri(), request);
        try {
            long start = System.nanoTime();
            LambdaResult result = functions.invoke(new LambdaInvocation(function, event, false, TIMEOUT));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            why.add(new Reason.AuthorizerAnswered(
                    authorizer.id(),
                    function.toString(),
                    event.utf8(),
                    result.payload().utf8(),
                    result.status(),
                    took));
            return FunctionVerdict.read(result).after(took);
        } catch (GatewayFault fault) {
            throw switch (fault.type()) {
                case UNAUTHORIZED, AUTHORIZER_CONFIGURATION_ERROR -> fault;
                default -> FunctionVerdict.misconfigured(fault.truth()).causedBy(fault);
            };
        }
    }

    private static FunctionName function(@Nullable String uri, RoutedRequest request) {
        String rendered = StageVariableText.parse(Objects.requireNonNullElse(uri, ""))
                .render(request.servedAt().stageVariables());
        try {
            return FunctionName.ofInvocation(rendered);
        } catch (IllegalArgumentException noFunction) {
            throw FunctionVerdict.misconfigured("authorizerUri '" + rendered + "' names no function")
                    .causedBy(noFunction);
        }
    }

    private record Identity(String apiId, String stageName, String authorizerId, List<String> values) {}

    private record Kept(FunctionVerdict verdict, long untilMillis) {}
}
