package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import org.jspecify.annotations.Nullable;

/** The kind of authorization that one method asks for. */
public final class MethodAuthorization {

    private static final Authorization NONE = new Authorization.None();
    private static final Reason NOT_ASKED = new Reason.Authorized("NONE", "the method asks for no authorization");

    private final String type;
    private final @Nullable Authorizer authorizer;

    private MethodAuthorization(String type, @Nullable Authorizer authorizer) {
        this.type = type;
        this.authorizer = authorizer;
    }

    /** Sets up the authorization of one method; an authorizer that the API does not have is a problem. */
    public static MethodAuthorization compile(
            Method method, ElementAddress address, ApiSnapshot snapshot, Problems problems) {
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
        return new MethodAuthorization(method.authorizationType(), needed ? authorizer : null);
    }

    /**
     * Finds out who calls.
     *
     * @throws GatewayFault if the caller may not
     */
    public Authorization authorize(RoutedRequest request, Authorizers authorizers, Reasons why) {
        return switch (type) {
            case "NONE" -> {
                why.add(NOT_ASKED);
                yield NONE;
            }
            case "AWS_IAM" -> throw unsigned(request, why);
            default -> authorizers.ask(authorizer(), request, why);
        };
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

    /** Signatures are not verified yet, so a call that has one is refused like one that has a wrong one. */
    private static GatewayFault unsigned(RoutedRequest request, Reasons why) {
        GatewayFault fault =
                SignatureFaults.unsigned(request.incoming().http().headers(), "the method asks for AWS_IAM");
        why.add(new Reason.AuthorizationRefused("AWS_IAM", fault.truth()));
        return fault;
    }
}
