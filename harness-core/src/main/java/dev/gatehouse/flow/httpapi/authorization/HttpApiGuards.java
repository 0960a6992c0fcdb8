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
        String type = request.route().authorizationType().name();
        try {
            return switch (request.route().authorizationType()) {
                case NONE -> {
                    why.add(NOT_ASKED);
                    yield NONE;
                }
                case AWS_IAM ->
                    allowed(signed.admit(request), type, "the signature is good, and a policy allows it", why);
                case JWT -> {
                    Authorizer authorizer = authorizer(request);
                    yield allowed(
                            tokens.ask(authorizer, request),
                            type,
                            "authorizer " + authorizer.name() + " accepts the token",
                            why);
                }
                case CUSTOM -> {
                    Authorizer authorizer = authorizer(request);
                    yield allowed(
                            functions.ask(authorizer, request, why),
                            type,
                            "authorizer " + authorizer.name() + " allowed it",
                            why);
                }
            };
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }

    private static Authorization allowed(Authorization caller, String type, String because, Reasons why) {
        why.add(new Reason.Authorized(type, because));
        return caller;
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
