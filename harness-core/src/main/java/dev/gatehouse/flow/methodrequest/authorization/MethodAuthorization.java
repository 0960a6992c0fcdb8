package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.policy.VpcEndpointPolicies;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import org.jspecify.annotations.Nullable;

/** The kind of authorization that one method asks for. */
public final class MethodAuthorization {

    private static final String NOT_AUTHORIZED = "NONE";
    private static final String AWS_IAM = "AWS_IAM";
    private static final Authorization NONE = new Authorization.None();
    private static final Reason NOT_ASKED = new Reason.Authorized("NONE", "the method asks for no authorization");

    private final String type;
    private final @Nullable Authorizer authorizer;
    private final ResourcePolicy policy;

    private MethodAuthorization(String type, @Nullable Authorizer authorizer, ResourcePolicy policy) {
        this.type = type;
        this.authorizer = authorizer;
        this.policy = policy;
    }

    /** Sets up the authorization of one method; an authorizer that the API does not have is a problem. */
    public static MethodAuthorization compile(
            Method method, ElementAddress address, ApiSnapshot snapshot, ResourcePolicy policy, Problems problems) {
        String id = method.authorizerId();
        Authorizer authorizer = id == null ? null : snapshot.authorizers().get(id);
        boolean needed = method.authorizationType().equals("CUSTOM")
                || method.authorizationType().equals("COGNITO_USER_POOLS");
        if (needed && authorizer == null) {
            problems.add(
                    address.child("authorizerId"),
                    "authorization " + method.authorizationType()
                            + " needs an authorizer, and the API has none with id " + id);
        }
        return new MethodAuthorization(method.authorizationType(), needed ? authorizer : null, policy);
    }

    /**
     * Finds out who calls, and whether the API's resource policy lets that caller in.
     *
     * @throws GatewayFault if the caller may not
     */
    public Authorization authorize(
            RoutedRequest request,
            Authorizers authorizers,
            IamCredentials credentials,
            VpcEndpointPolicies endpoints,
            Reasons why) {
        if (!type.equals(NOT_AUTHORIZED)) {
            decided(() -> LongestArn.check(request), why);
        }
        decided(() -> policy.requireIfPrivate(request), why);
        VpcEndpointCheck endpoint = new VpcEndpointCheck(request, endpoints);
        if (!type.equals(AWS_IAM)) {
            decided(endpoint::admitAnonymous, why);
        }
        return switch (type) {
            case NOT_AUTHORIZED -> {
                decided(() -> policy.requireAllow(request), why);
                why.add(NOT_ASKED);
                yield NONE;
            }
            case AWS_IAM -> signed(request, credentials, endpoint, why);
            case "CUSTOM" -> {
                decided(() -> policy.refuseDenied(request), why);
                yield authorizers.ask(authorizer(), request, why);
            }
            default -> {
                Authorization caller = authorizers.ask(authorizer(), request, why);
                decided(() -> policy.requireAllow(request), why);
                yield caller;
            }
        };
    }

    /** Whether the caller of an authorized request may have a kept answer replaced. */
    public boolean mayInvalidateCache(AuthorizedRequest request, IamCredentials credentials) {
        return CacheInvalidation.allowed(request, credentials, policy);
    }

    private Authorization signed(
            RoutedRequest request, IamCredentials credentials, VpcEndpointCheck endpoint, Reasons why) {
        try {
            Authorization.ByIam caller = IamAuthorization.admit(request, credentials, endpoint, policy);
            why.add(new Reason.Authorized(type, caller.userArn() + " signed it and may"));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }

    private Authorizer authorizer() {
        if (authorizer == null) {
            throw GatewayFault.of(
                    GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR,
                    null,
                    "the method asks for " + type + " authorization, and has no authorizer");
        }
        return authorizer;
    }

    private void decided(Runnable decision, Reasons why) {
        try {
            decision.run();
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }
}
