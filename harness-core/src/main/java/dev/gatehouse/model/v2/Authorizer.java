package dev.gatehouse.model.v2;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides whether a caller may call a route.
 *
 * @param authorizerId six lower-case letters and digits
 * @param name the name
 * @param authorizerType a function or a token issuer
 * @param authorizerUri the function's invocation URI; null for JWT
 * @param authorizerCredentialsArn the role with which the function is called
 * @param authorizerPayloadFormatVersion {@code 1.0} or {@code 2.0}; null for JWT and WebSocket APIs
 * @param authorizerResultTtlInSeconds seconds for which an answer is kept; 0 for not at all; null for JWT
 * @param enableSimpleResponses whether the function answers {@code isAuthorized} instead of a policy
 * @param identitySource what identifies a caller, as {@code $request.header.Authorization}
 * @param identityValidationExpression of no use to HTTP APIs
 * @param jwtConfiguration whose tokens are taken; null for functions
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers-authorizerid.html">Authorizer</a>
 */
public record Authorizer(
        String authorizerId,
        String name,
        AuthorizerType authorizerType,
        @Nullable String authorizerUri,
        @Nullable String authorizerCredentialsArn,
        @Nullable String authorizerPayloadFormatVersion,
        @Nullable Integer authorizerResultTtlInSeconds,
        boolean enableSimpleResponses,
        List<String> identitySource,
        @Nullable String identityValidationExpression,
        @Nullable JwtConfiguration jwtConfiguration) {

    public Authorizer {
        identitySource = List.copyOf(identitySource);
    }
}
