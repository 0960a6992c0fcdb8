package dev.gatehouse.control.request;

import dev.gatehouse.model.rest.TlsConfig;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code PutIntegration}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param type the kind
 * @param integrationHttpMethod the HTTP method of the call to the endpoint; may be null
 * @param uri the endpoint; may be null
 * @param connectionType {@code INTERNET} or {@code VPC_LINK}; may be null
 * @param connectionId the id of the VPC link; may be null
 * @param credentials the role ARN with which AWS is called; may be null
 * @param requestParameters the request parameters; may be null
 * @param requestTemplates mapping templates by content type; may be null
 * @param passthroughBehavior what happens without a fitting template; may be null
 * @param cacheNamespace the group of cache entries; may be null
 * @param cacheKeyParameters the parameters that tell cached answers apart; may be null
 * @param contentHandling conversion of the payload; may be null
 * @param timeoutInMillis milliseconds that the endpoint may take; may be null
 * @param tlsConfig how the endpoint's certificate is checked; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html">PutIntegration</a>
 */
public record PutIntegrationRequest(
        String restApiId,
        String resourceId,
        String httpMethod,
        String type,
        @Nullable String integrationHttpMethod,
        @Nullable String uri,
        @Nullable String connectionType,
        @Nullable String connectionId,
        @Nullable String credentials,
        @Nullable Map<String, String> requestParameters,
        @Nullable Map<String, String> requestTemplates,
        @Nullable String passthroughBehavior,
        @Nullable String cacheNamespace,
        @Nullable List<String> cacheKeyParameters,
        @Nullable String contentHandling,
        @Nullable Integer timeoutInMillis,
        @Nullable TlsConfig tlsConfig) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId, String resourceId, String httpMethod, String type) {
        return new Builder(restApiId, resourceId, httpMethod, type);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private final String resourceId;
        private final String httpMethod;
        private final String type;
        private @Nullable String integrationHttpMethod;
        private @Nullable String uri;
        private @Nullable String connectionType;
        private @Nullable String connectionId;
        private @Nullable String credentials;
        private @Nullable Map<String, String> requestParameters;
        private @Nullable Map<String, String> requestTemplates;
        private @Nullable String passthroughBehavior;
        private @Nullable String cacheNamespace;
        private @Nullable List<String> cacheKeyParameters;
        private @Nullable String contentHandling;
        private @Nullable Integer timeoutInMillis;
        private @Nullable TlsConfig tlsConfig;

        private Builder(String restApiId, String resourceId, String httpMethod, String type) {
            this.restApiId = restApiId;
            this.resourceId = resourceId;
            this.httpMethod = httpMethod;
            this.type = type;
        }

        /** Sets the HTTP method of the call to the endpoint. */
        public Builder integrationHttpMethod(@Nullable String integrationHttpMethod) {
            this.integrationHttpMethod = integrationHttpMethod;
            return this;
        }

        /** Sets the endpoint. */
        public Builder uri(@Nullable String uri) {
            this.uri = uri;
            return this;
        }

        /** Sets {@code INTERNET} or {@code VPC_LINK}. */
        public Builder connectionType(@Nullable String connectionType) {
            this.connectionType = connectionType;
            return this;
        }

        /** Sets the id of the VPC link. */
        public Builder connectionId(@Nullable String connectionId) {
            this.connectionId = connectionId;
            return this;
        }

        /** Sets the role ARN with which AWS is called. */
        public Builder credentials(@Nullable String credentials) {
            this.credentials = credentials;
            return this;
        }

        /** Sets the request parameters. */
        public Builder requestParameters(@Nullable Map<String, String> requestParameters) {
            this.requestParameters = requestParameters;
            return this;
        }

        /** Sets mapping templates by content type. */
        public Builder requestTemplates(@Nullable Map<String, String> requestTemplates) {
            this.requestTemplates = requestTemplates;
            return this;
        }

        /** Sets what happens without a fitting template. */
        public Builder passthroughBehavior(@Nullable String passthroughBehavior) {
            this.passthroughBehavior = passthroughBehavior;
            return this;
        }

        /** Sets the group of cache entries. */
        public Builder cacheNamespace(@Nullable String cacheNamespace) {
            this.cacheNamespace = cacheNamespace;
            return this;
        }

        /** Sets the parameters that tell cached answers apart. */
        public Builder cacheKeyParameters(@Nullable List<String> cacheKeyParameters) {
            this.cacheKeyParameters = cacheKeyParameters;
            return this;
        }

        /** Sets conversion of the payload. */
        public Builder contentHandling(@Nullable String contentHandling) {
            this.contentHandling = contentHandling;
            return this;
        }

        /** Sets milliseconds that the endpoint may take. */
        public Builder timeoutInMillis(@Nullable Integer timeoutInMillis) {
            this.timeoutInMillis = timeoutInMillis;
            return this;
        }

        /** Sets how the endpoint's certificate is checked. */
        public Builder tlsConfig(@Nullable TlsConfig tlsConfig) {
            this.tlsConfig = tlsConfig;
            return this;
        }

        /** The parameters as collected. */
        public PutIntegrationRequest build() {
            return new PutIntegrationRequest(
                    restApiId,
                    resourceId,
                    httpMethod,
                    type,
                    integrationHttpMethod,
                    uri,
                    connectionType,
                    connectionId,
                    credentials,
                    requestParameters,
                    requestTemplates,
                    passthroughBehavior,
                    cacheNamespace,
                    cacheKeyParameters,
                    contentHandling,
                    timeoutInMillis,
                    tlsConfig);
        }
    }
}
