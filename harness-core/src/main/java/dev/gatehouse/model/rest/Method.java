package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What clients may call: an HTTP method on a resource.
 *
 * @param httpMethod the HTTP method in upper case, or {@code ANY}
 * @param authorizationType {@code NONE}, {@code AWS_IAM}, {@code CUSTOM} or {@code COGNITO_USER_POOLS}
 * @param authorizerId the id of the authorizer for the last two
 * @param authorizationScopes scopes of which an access token must carry one
 * @param apiKeyRequired whether a valid API key must be sent
 * @param operationName a name for people and SDKs
 * @param requestValidatorId the id of the request validator; null for no validation
 * @param requestParameters {@code method.request.header.X} and the like, to whether they are required
 * @param requestModels model names by content type
 * @param methodResponses the declared answers by status code
 * @param methodIntegration what the method calls; null if none was set up
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Method.html">Method</a>
 */
public record Method(
        String httpMethod,
        String authorizationType,
        @Nullable String authorizerId,
        List<String> authorizationScopes,
        boolean apiKeyRequired,
        @Nullable String operationName,
        @Nullable String requestValidatorId,
        Map<String, Boolean> requestParameters,
        Map<String, String> requestModels,
        Map<String, MethodResponse> methodResponses,
        @Nullable Integration methodIntegration) {

    public Method {
        authorizationScopes = List.copyOf(authorizationScopes);
        requestParameters = Ordered.copyOf(requestParameters);
        requestModels = Ordered.copyOf(requestModels);
        methodResponses = Ordered.copyOf(methodResponses);
    }

    /** This method with other declared answers and another integration. */
    public Method with(Map<String, MethodResponse> responses, @Nullable Integration integration) {
        return new Method(
                httpMethod,
                authorizationType,
                authorizerId,
                authorizationScopes,
                apiKeyRequired,
                operationName,
                requestValidatorId,
                requestParameters,
                requestModels,
                responses,
                integration);
    }

    /** This method with another authorizer and request validator. */
    public Method referringTo(@Nullable String otherAuthorizerId, @Nullable String otherValidatorId) {
        return new Method(
                httpMethod,
                authorizationType,
                otherAuthorizerId,
                authorizationScopes,
                apiKeyRequired,
                operationName,
                otherValidatorId,
                requestParameters,
                requestModels,
                methodResponses,
                methodIntegration);
    }
}
