package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.token.IssuerKeys;
import dev.gatehouse.flow.httpapi.token.JwtCheck;
import dev.gatehouse.flow.httpapi.token.TokenRefusal;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.JwtConfiguration;
import java.util.List;
import java.util.Optional;

/** Authorizers that trust an issuer's tokens. */
final class TokenAuthorizers {

    private static final String CHALLENGE = "www-authenticate";
    private static final List<String> DEFAULT_SOURCE = List.of("$request.header.Authorization");

    private final IssuerKeys keys;

    TokenAuthorizers(IssuerKeys keys) {
        this.keys = keys;
    }

    Authorization ask(Authorizer authorizer, RoutedHttpApiRequest request, Reasons why) {
        List<String> sources = authorizer.identitySource().isEmpty() ? DEFAULT_SOURCE : authorizer.identitySource();
        Optional<String> token = IdentitySources.values(sources, request, why).map(values -> values.get(0));
        if (token.isEmpty()) {
            throw Refusals.unauthorized("the request has no token in " + sources)
                    .withHeader(CHALLENGE, "Bearer");
        }
        List<String> wanted = request.route().authorizationScopes();
        JwtCheck.Accepted accepted = accepted(authorizer, token.get(), request, wanted);
        if (!wanted.isEmpty() && accepted.scopes().stream().noneMatch(wanted::contains)) {
            throw Refusals.forbidden(
                            "the token's scopes are " + accepted.scopes() + ", and the route asks for one of " + wanted)
                    .withHeader(
                            CHALLENGE,
                            challenge(wanted, "insufficient_scope", "the token does not have a valid scope"));
        }
        return new Authorization.ByToken(accepted.claims(), wanted.isEmpty() ? null : wanted);
    }

    private JwtCheck.Accepted accepted(
            Authorizer authorizer, String token, RoutedHttpApiRequest request, List<String> wanted) {
        JwtConfiguration configuration = authorizer.jwtConfiguration();
        if (configuration == null) {
            throw Refusals.failed("JWT authorizer " + authorizer.name() + " has no JwtConfiguration");
        }
        try {
            return new JwtCheck(configuration)
                    .check(token, keys, request.incoming().receivedAt());
        } catch (TokenRefusal refused) {
            GatewayFault fault = Refusals.unauthorized("the token is not accepted: " + refused.truth());
            throw fault.withHeader(CHALLENGE, challenge(wanted, "invalid_token", refused.description()));
        }
    }

    private static String challenge(List<String> scopes, String error, String description) {
        return "Bearer scope=\"" + String.join(" ", scopes) + "\" error=\"" + error + "\" error_description=\""
                + description + "\"";
    }
}
