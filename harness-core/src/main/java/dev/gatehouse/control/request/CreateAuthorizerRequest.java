package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateAuthorizer}.
 *
 * @param restApiId the id of the API
 * @param name the name
 * @param type the kind
 * @param providerARNs ARNs of the Cognito user pools; may be null
 * @param authType a free text that exports carry; may be null
 * @param authorizerUri the invocation URI of the function; may be null
 * @param authorizerCredentials the role ARN with which the function is called; may be null
 * @param identitySource mapping expressions, comma-separated; may be null
 * @param identityValidationExpression the regular expression that tokens must match; may be null
 * @param authorizerResultTtlInSeconds seconds for which a policy is kept; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html">CreateAuthorizer</a>
 */
public record CreateAuthorizerRequest(
        String restApiId,
        String name,
        String type,
        @Nullable List<String> providerARNs,
        @Nullable String authType,
        @Nullable String authorizerUri,
        @Nullable String authorizerCredentials,
        @Nullable String identitySource,
        @Nullable String identityValidationExpression,
        @Nullable Integer authorizerResultTtlInSeconds) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId, String name, String type) {
        return new Builder(restApiId, name, type);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private final String name;
        private final String type;
        private @Nullable List<String> providerARNs;
        private @Nullable String authType;
        private @Nullable String authorizerUri;
        private @Nullable String authorizerCredentials;
        private @Nullable String identitySource;
        private @Nullable String identityValidationExpression;
        private @Nullable Integer authorizerResultTtlInSeconds;

        private Builder(String restApiId, String name, String type) {
            this.restApiId = restApiId;
            this.name = name;
            this.type = type;
        }

        /** Sets ARNs of the Cognito user pools. */
        public Builder providerARNs(@Nullable List<String> providerARNs) {
            this.providerARNs = providerARNs;
            return this;
        }

        /** Sets a free text that exports carry. */
        public Builder authType(@Nullable String authType) {
            this.authType = authType;
            return this;
        }

        /** Sets the invocation URI of the function. */
        public Builder authorizerUri(@Nullable String authorizerUri) {
            this.authorizerUri = authorizerUri;
            return this;
        }

        /** Sets the role ARN with which the function is called. */
        public Builder authorizerCredentials(@Nullable String authorizerCredentials) {
            this.authorizerCredentials = authorizerCredentials;
            return this;
        }

        /** Sets mapping expressions, comma-separated. */
        public Builder identitySource(@Nullable String identitySource) {
            this.identitySource = identitySource;
            return this;
        }

        /** Sets the regular expression that tokens must match. */
        public Builder identityValidationExpression(@Nullable String identityValidationExpression) {
            this.identityValidationExpression = identityValidationExpression;
            return this;
        }

        /** Sets seconds for which a policy is kept. */
        public Builder authorizerResultTtlInSeconds(@Nullable Integer authorizerResultTtlInSeconds) {
            this.authorizerResultTtlInSeconds = authorizerResultTtlInSeconds;
            return this;
        }

        /** The parameters as collected. */
        public CreateAuthorizerRequest build() {
            return new CreateAuthorizerRequest(
                    restApiId,
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
}
