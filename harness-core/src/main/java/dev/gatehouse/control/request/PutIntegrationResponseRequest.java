package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code PutIntegrationResponse}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param statusCode the status code
 * @param selectionPattern the regular expression that picks this answer; may be null
 * @param responseParameters the response parameters; may be null
 * @param responseTemplates mapping templates by content type; may be null
 * @param contentHandling conversion of the payload; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegrationResponse.html">PutIntegrationResponse</a>
 */
public record PutIntegrationResponseRequest(
        String restApiId,
        String resourceId,
        String httpMethod,
        String statusCode,
        @Nullable String selectionPattern,
        @Nullable Map<String, String> responseParameters,
        @Nullable Map<String, String> responseTemplates,
        @Nullable String contentHandling) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId, String resourceId, String httpMethod, String statusCode) {
        return new Builder(restApiId, resourceId, httpMethod, statusCode);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private final String resourceId;
        private final String httpMethod;
        private final String statusCode;
        private @Nullable String selectionPattern;
        private @Nullable Map<String, String> responseParameters;
        private @Nullable Map<String, String> responseTemplates;
        private @Nullable String contentHandling;

        private Builder(String restApiId, String resourceId, String httpMethod, String statusCode) {
            this.restApiId = restApiId;
            this.resourceId = resourceId;
            this.httpMethod = httpMethod;
            this.statusCode = statusCode;
        }

        /** Sets the regular expression that picks this answer. */
        public Builder selectionPattern(@Nullable String selectionPattern) {
            this.selectionPattern = selectionPattern;
            return this;
        }

        /** Sets the response parameters. */
        public Builder responseParameters(@Nullable Map<String, String> responseParameters) {
            this.responseParameters = responseParameters;
            return this;
        }

        /** Sets mapping templates by content type. */
        public Builder responseTemplates(@Nullable Map<String, String> responseTemplates) {
            this.responseTemplates = responseTemplates;
            return this;
        }

        /** Sets conversion of the payload. */
        public Builder contentHandling(@Nullable String contentHandling) {
            this.contentHandling = contentHandling;
            return this;
        }

        /** The parameters as collected. */
        public PutIntegrationResponseRequest build() {
            return new PutIntegrationResponseRequest(
                    restApiId,
                    resourceId,
                    httpMethod,
                    statusCode,
                    selectionPattern,
                    responseParameters,
                    responseTemplates,
                    contentHandling);
        }
    }
}
