package dev.gatehouse.control.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code PutMethod}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param authorizationType {@code NONE}, {@code AWS_IAM}, {@code CUSTOM} or {@code COGNITO_USER_POOLS}
 * @param authorizerId the id of the authorizer; may be null
 * @param apiKeyRequired whether an API key must be sent; may be null
 * @param operationName a name for people and SDKs; may be null
 * @param requestParameters the request parameters; may be null
 * @param requestModels model names by content type; may be null
 * @param requestValidatorId the id of the request validator; may be null
 * @param authorizationScopes scopes of which a token must carry one; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutMethod.html">PutMethod</a>
 */
public record PutMethodRequest(
        String restApiId,
        String resourceId,
        String httpMethod,
        String authorizationType,
        @Nullable String authorizerId,
        @Nullable Boolean apiKeyRequired,
        @Nullable String operationName,
        @Nullable Map<String, Boolean> requestParameters,
        @Nullable Map<String, String> requestModels,
        @Nullable String requestValidatorId,
        @Nullable List<String> authorizationScopes) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId, String resourceId, String httpMethod, String authorizationType) {
        return new Builder(restApiId, resourceId, httpMethod, authorizationType);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private final String resourceId;
        private final String httpMethod;
        private final String authorizationType;
        private @Nullable String authorizerId;
        private @Nullable Boolean apiKeyRequired;
        private @Nullable String operationName;
        private @Nullable Map<String, Boolean> requestParameters;
        private @Nullable Map<String, String> requestModels;
        private @Nullable String requestValidatorId;
        private @Nullable List<String> authorizationScopes;

        private Builder(String restApiId, String resourceId, String httpMethod, String authorizationType) {
            this.restApiId = restApiId;
            this.resourceId = resourceId;
            this.httpMethod = httpMethod;
            this.authorizationType = authorizationType;
        }

        /** Sets the id of the authorizer. */
        public Builder authorizerId(@Nullable String authorizerId) {
            this.authorizerId = authorizerId;
            return this;
        }

        /** Sets whether an API key must be sent. */
        public Builder apiKeyRequired(@Nullable Boolean apiKeyRequired) {
            this.apiKeyRequired = apiKeyRequired;
            return this;
        }

        /** Sets a name for people and SDKs. */
        public Builder operationName(@Nullable String operationName) {
            this.operationName = operationName;
            return this;
        }

        /** Sets the request parameters. */
        public Builder requestParameters(@Nullable Map<String, Boolean> requestParameters) {
            this.requestParameters = requestParameters;
            return this;
        }

        /** Sets model names by content type. */
        public Builder requestModels(@Nullable Map<String, String> requestModels) {
            this.requestModels = requestModels;
            return this;
        }

        /** Sets the id of the request validator. */
        public Builder requestValidatorId(@Nullable String requestValidatorId) {
            this.requestValidatorId = requestValidatorId;
            return this;
        }

        /** Sets scopes of which a token must carry one. */
        public Builder authorizationScopes(@Nullable List<String> authorizationScopes) {
            this.authorizationScopes = authorizationScopes;
            return this;
        }

        /** The parameters as collected. */
        public PutMethodRequest build() {
            return new PutMethodRequest(
                    restApiId,
                    resourceId,
                    httpMethod,
                    authorizationType,
                    authorizerId,
                    apiKeyRequired,
                    operationName,
                    requestParameters,
                    requestModels,
                    requestValidatorId,
                    authorizationScopes);
        }
    }
}
