package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.userpool.TokenCheck;
import dev.gatehouse.flow.methodrequest.userpool.TokenException;
import dev.gatehouse.flow.methodrequest.userpool.UserPoolId;
import dev.gatehouse.flow.methodrequest.userpool.UserPoolKeys;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Authorizers that trust Cognito user pools.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html">Control access
 *     with Cognito user pools</a>
 */
public final class UserPoolAuthorizers implements Authorizers {

    private static final String DEFAULT_SOURCE = "method.request.header.Authorization";

    private final UserPoolKeys keys;

    /** Authorizers that verify tokens with these keys. */
    public UserPoolAuthorizers(UserPoolKeys keys) {
        this.keys = keys;
    }

    @Override
    public Authorization ask(Authorizer authorizer, RoutedRequest request, Reasons why) {
        String type = authorizer.type().name();
        try {
            Authorization caller = admitted(authorizer, request);
            why.add(new Reason.Authorized(type, "authorizer " + authorizer.name() + " accepts the token"));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }

    private Authorization admitted(Authorizer authorizer, RoutedRequest request) {
        String source = Objects.requireNonNullElse(authorizer.identitySource(), DEFAULT_SOURCE);
        String token = IdentitySources.values(source, request)
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0))
                .orElseThrow(() -> FunctionVerdict.unauthorized("the request has no " + source));
        try {
            return new Authorization.ByUserPool(check(authorizer, request)
                    .claims(token, keys, request.incoming().receivedAt()));
        } catch (TokenException refused) {
            String truth = "the token is not accepted: " + refused.getMessage();
            throw refused.isExpired()
                    ? GatewayFault.of(GatewayResponseType.UNAUTHORIZED, "The incoming token has expired", truth)
                    : FunctionVerdict.unauthorized(truth);
        }
    }

    private static TokenCheck check(Authorizer authorizer, RoutedRequest request) {
        try {
            return new TokenCheck(
                    authorizer.providerARNs().stream()
                            .map(arn -> StageVariableText.parse(arn)
                                    .render(request.servedAt().stageVariables()))
                            .map(UserPoolId::parse)
                            .toList(),
                    audience(authorizer.identityValidationExpression()),
                    request.method().authorizationScopes());
        } catch (PatternSyntaxException malformed) {
            throw FunctionVerdict.misconfigured("identityValidationExpression is no regular expression: " + malformed);
        } catch (IllegalArgumentException malformed) {
            throw FunctionVerdict.misconfigured("providerARNs: " + malformed.getMessage());
        }
    }

    private static @Nullable Pattern audience(@Nullable String expression) {
        return expression == null || expression.isEmpty() ? null : Pattern.compile(expression);
    }
}
