package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RouteGuards;
import dev.gatehouse.flow.httpapi.throttling.RouteThrottles;
import dev.gatehouse.flow.httpapi.token.IssuerKeys;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.model.v2.Authorizer;
import java.time.InstantSource;
import java.util.function.Function;

/** What one gateway holds to guard the routes of its HTTP APIs: answers of authorizers and counts belong to it. */
public final class HttpApiGuards implements RouteGuards {

    private static final Authorization NONE = new Authorization.None();
    private static final Reason NOT_ASKED = new Reason.Authorized("NONE", "the route asks for no authorization");

    private final TokenAuthorizers tokens;
    private final LambdaAuthorizers functions;
    private final SignedCallers signed;
    private final RouteThrottles throttles;

    /**
     * Guards that have seen no request yet.
     *
     * @param keys verify tokens
     * @param functions run Lambda authorizers
     * @param credentials knows the AWS credentials that callers may sign with
     * @param clock the gateway's time
     */
    public HttpApiGuards(IssuerKeys keys, LambdaInvoker functions, IamCredentials credentials, InstantSource clock) {
        this.tokens = new TokenAuthorizers(keys);
        this.functions = new LambdaAuthorizers(functions, clock);
        this.signed = new SignedCallers(credentials);
        this.throttles = new RouteThrottles(clock);
    }

    @Override
    public AuthorizedHttpApiRequest admit(RoutedHttpApiRequest request, Reasons why) {
        AuthorizedHttpApiRequest authorized = new AuthorizedHttpApiRequest(request, caller(request, why));
        throttles.admit(request, why);
        return authorized;
    }

    /** Forgets what authorizers said at a stage. */
    public void forget(String apiId, String stageName) {
        functions.forget(apiId, stageName);
    }

    private Authorization caller(RoutedHttpApiRequest request, Reasons why) {
        return switch (request.route().authorizationType()) {
            case NONE -> {
                why.add(NOT_ASKED);
                yield NONE;
            }
            case AWS_IAM -> signer(request, why);
            case JWT -> byAuthorizer(request, why, "the token is accepted", given -> tokens.ask(given, request, why));
            case CUSTOM ->
                byAuthorizer(request, why, "its function let it in", given -> functions.ask(given, request, why));
        };
    }

    private Authorization signer(RoutedHttpApiRequest request, Reasons why) {
        String type = request.route().authorizationType().name();
        try {
            Authorization caller = signed.admit(request);
            why.add(new Reason.Authorized(type, "the signature is good, and a policy allows it"));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }

    private static Authorization byAuthorizer(
            RoutedHttpApiRequest request, Reasons why, String because, Function<Authorizer, Authorization> question) {
        Authorizer authorizer = authorizer(request);
        String type = request.route().authorizationType().name();
        try {
            Authorization caller = question.apply(authorizer);
            why.add(new Reason.AuthorizerDecided(authorizer.name(), type, true, because));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizerDecided(authorizer.name(), type, false, fault.truth()));
            throw fault;
        }
    }

    private static Authorizer authorizer(RoutedHttpApiRequest request) {
        Authorizer authorizer = request.authorizer();
        if (authorizer == null) {
            throw Refusals.failed("route " + request.route().routeKey() + " asks for authorization "
                    + request.route().authorizationType() + ", and the API has no authorizer "
                    + request.route().authorizerId());
        }
        return authorizer;
    }
}
