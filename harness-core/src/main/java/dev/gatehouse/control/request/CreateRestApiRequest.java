package dev.gatehouse.control.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateRestApi}.
 *
 * @param name the name
 * @param description the description; may be null
 * @param version the version; may be null
 * @param cloneFrom the id of an API to copy; may be null
 * @param binaryMediaTypes media types whose payloads stay bytes; may be null
 * @param minimumCompressionSize bytes from which answers are compressed; may be null
 * @param apiKeySource {@code HEADER} or {@code AUTHORIZER}; may be null
 * @param endpointConfiguration how it can be reached; may be null
 * @param policy the resource policy as JSON text; may be null
 * @param tags the tags; may be null
 * @param disableExecuteApiEndpoint whether only custom domain names reach the API; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html">CreateRestApi</a>
 */
public record CreateRestApiRequest(
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String cloneFrom,
        @Nullable List<String> binaryMediaTypes,
        @Nullable Integer minimumCompressionSize,
        @Nullable String apiKeySource,
        @Nullable EndpointConfigurationInput endpointConfiguration,
        @Nullable String policy,
        @Nullable Map<String, String> tags,
        @Nullable Boolean disableExecuteApiEndpoint) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String name;
        private @Nullable String description;
        private @Nullable String version;
        private @Nullable String cloneFrom;
        private @Nullable List<String> binaryMediaTypes;
        private @Nullable Integer minimumCompressionSize;
        private @Nullable String apiKeySource;
        private @Nullable EndpointConfigurationInput endpointConfiguration;
        private @Nullable String policy;
        private @Nullable Map<String, String> tags;
        private @Nullable Boolean disableExecuteApiEndpoint;

        private Builder(String name) {
            this.name = name;
        }

        /** Sets the description. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets the version. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Sets the id of an API to copy. */
        public Builder cloneFrom(@Nullable String cloneFrom) {
            this.cloneFrom = cloneFrom;
            return this;
        }

        /** Sets media types whose payloads stay bytes. */
        public Builder binaryMediaTypes(@Nullable List<String> binaryMediaTypes) {
            this.binaryMediaTypes = binaryMediaTypes;
            return this;
        }

        /** Sets bytes from which answers are compressed. */
        public Builder minimumCompressionSize(@Nullable Integer minimumCompressionSize) {
            this.minimumCompressionSize = minimumCompressionSize;
            return this;
        }

        /** Sets {@code HEADER} or {@code AUTHORIZER}. */
        public Builder apiKeySource(@Nullable String apiKeySource) {
            this.apiKeySource = apiKeySource;
            return this;
        }

        /** Sets how it can be reached. */
        public Builder endpointConfiguration(@Nullable EndpointConfigurationInput endpointConfiguration) {
            this.endpointConfiguration = endpointConfiguration;
            return this;
        }

        /** Sets the resource policy as JSON text. */
        public Builder policy(@Nullable String policy) {
            this.policy = policy;
            return this;
        }

        /** Sets the tags. */
        public Builder tags(@Nullable Map<String, String> tags) {
            this.tags = tags;
            return this;
        }

        /** Sets whether only custom domain names reach the API. */
        public Builder disableExecuteApiEndpoint(@Nullable Boolean disableExecuteApiEndpoint) {
            this.disableExecuteApiEndpoint = disableExecuteApiEndpoint;
            return this;
        }

        /** The parameters as collected. */
        public CreateRestApiRequest build() {
            return new CreateRestApiRequest(
                    name,
                    description,
                    version,
                    cloneFrom,
                    binaryMediaTypes,
                    minimumCompressionSize,
                    apiKeySource,
                    endpointConfiguration,
                    policy,
                    tags,
                    disableExecuteApiEndpoint);
        }
    }
}
