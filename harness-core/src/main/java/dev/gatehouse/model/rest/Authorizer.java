package dev.gatehouse.model.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides whether a request may pass.
 *
 * @param id six lower-case letters and digits
 * @param name the name
 * @param type the kind
 * @param providerARNs ARNs of the Cognito user pools
 * @param authType a free text that exports carry
 * @param authorizerUri the invocation URI of the function
 * @param authorizerCredentials the role ARN with which the function is called
 * @param identitySource mapping expressions, comma-separated
 * @param identityValidationExpression the regular expression that tokens must match
 * @param authorizerResultTtlInSeconds seconds for which a policy is kept; null for AWS's 300
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Authorizer.html">Authorizer</a>
 */
public record Authorizer(
        String id,
        String name,
        AuthorizerType type,
        List<String> providerARNs,
        @Nullable String authType,
        @Nullable String authorizerUri,
        @Nullable String authorizerCredentials,
        @Nullable String identitySource,
        @Nullable String identityValidationExpression,
        @Nullable Integer authorizerResultTtlInSeconds) {

    public Authorizer {
        providerARNs = List.copyOf(providerARNs);
    }

    /** This authorizer under another id. */
    public Authorizer withId(String otherId) {
        return new Authorizer(
                otherId,
                name,
                type,
                providerARNs,
                authType,
                authorizerUri,
                authorizerCredentials,
                identitySource,
                identityValidationExpression,
                authorizerResultTtlInSeconds);
    }
}
