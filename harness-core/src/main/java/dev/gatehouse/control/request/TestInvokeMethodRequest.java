package dev.gatehouse.control.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code TestInvokeMethod}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param pathWithQueryString the path and query to call; may be null
 * @param body the document as text, JSON or YAML; may be null
 * @param headers the request headers; may be null
 * @param multiValueHeaders the repeated request headers; may be null
 * @param clientCertificateId the id of the client certificate; may be null
 * @param stageVariables the stage variables; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html">TestInvokeMethod</a>
 */
public record TestInvokeMethodRequest(
        String restApiId,
        String resourceId,
        String httpMethod,
        @Nullable String pathWithQueryString,
        @Nullable String body,
        @Nullable Map<String, String> headers,
        @Nullable Map<String, List<String>> multiValueHeaders,
        @Nullable String clientCertificateId,
        @Nullable Map<String, String> stageVariables) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId, String resourceId, String httpMethod) {
        return new Builder(restApiId, resourceId, httpMethod);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private final String resourceId;
        private final String httpMethod;
        private @Nullable String pathWithQueryString;
        private @Nullable String body;
        private @Nullable Map<String, String> headers;
        private @Nullable Map<String, List<String>> multiValueHeaders;
        private @Nullable String clientCertificateId;
        private @Nullable Map<String, String> stageVariables;

        private Builder(String restApiId, String resourceId, String httpMethod) {
            this.restApiId = restApiId;
            this.resourceId = resourceId;
            this.httpMethod = httpMethod;
        }

        /** Sets the path and query to call. */
        public Builder pathWithQueryString(@Nullable String pathWithQueryString) {
            this.pathWithQueryString = pathWithQueryString;
            return this;
        }

        /** Sets the document as text, JSON or YAML. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** Sets the request headers. */
        public Builder headers(@Nullable Map<String, String> headers) {
            this.headers = headers;
            return this;
        }

        /** Sets the repeated request headers. */
        public Builder multiValueHeaders(@Nullable Map<String, List<String>> multiValueHeaders) {
            this.multiValueHeaders = multiValueHeaders;
            return this;
        }

        /** Sets the id of the client certificate. */
        public Builder clientCertificateId(@Nullable String clientCertificateId) {
            this.clientCertificateId = clientCertificateId;
            return this;
        }

        /** Sets the stage variables. */
        public Builder stageVariables(@Nullable Map<String, String> stageVariables) {
            this.stageVariables = stageVariables;
            return this;
        }

        /** The parameters as collected. */
        public TestInvokeMethodRequest build() {
            return new TestInvokeMethodRequest(
                    restApiId,
                    resourceId,
                    httpMethod,
                    pathWithQueryString,
                    body,
                    headers,
                    multiValueHeaders,
                    clientCertificateId,
                    stageVariables);
        }
    }
}
