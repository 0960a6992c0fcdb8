package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateStage}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @param deploymentId the id of the deployment
 * @param description the description; may be null
 * @param cacheClusterEnabled whether there is a cache; may be null
 * @param cacheClusterSize its size in GB; may be null
 * @param variables the stage variables; may be null
 * @param documentationVersion the version of the documentation; may be null
 * @param canarySettings the canary; may be null
 * @param tracingEnabled whether X-Ray is on; may be null
 * @param tags the tags; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html">CreateStage</a>
 */
public record CreateStageRequest(
        String restApiId,
        String stageName,
        String deploymentId,
        @Nullable String description,
        @Nullable Boolean cacheClusterEnabled,
        @Nullable String cacheClusterSize,
        @Nullable Map<String, String> variables,
        @Nullable String documentationVersion,
        @Nullable CanaryInput canarySettings,
        @Nullable Boolean tracingEnabled,
        @Nullable Map<String, String> tags) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId, String stageName, String deploymentId) {
        return new Builder(restApiId, stageName, deploymentId);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private final String stageName;
        private final String deploymentId;
        private @Nullable String description;
        private @Nullable Boolean cacheClusterEnabled;
        private @Nullable String cacheClusterSize;
        private @Nullable Map<String, String> variables;
        private @Nullable String documentationVersion;
        private @Nullable CanaryInput canarySettings;
        private @Nullable Boolean tracingEnabled;
        private @Nullable Map<String, String> tags;

        private Builder(String restApiId, String stageName, String deploymentId) {
            this.restApiId = restApiId;
            this.stageName = stageName;
            this.deploymentId = deploymentId;
        }

        /** Sets the description. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets whether there is a cache. */
        public Builder cacheClusterEnabled(@Nullable Boolean cacheClusterEnabled) {
            this.cacheClusterEnabled = cacheClusterEnabled;
            return this;
        }

        /** Sets its size in GB. */
        public Builder cacheClusterSize(@Nullable String cacheClusterSize) {
            this.cacheClusterSize = cacheClusterSize;
            return this;
        }

        /** Sets the stage variables. */
        public Builder variables(@Nullable Map<String, String> variables) {
            this.variables = variables;
            return this;
        }

        /** Sets the version of the documentation. */
        public Builder documentationVersion(@Nullable String documentationVersion) {
            this.documentationVersion = documentationVersion;
            return this;
        }

        /** Sets the canary. */
        public Builder canarySettings(@Nullable CanaryInput canarySettings) {
            this.canarySettings = canarySettings;
            return this;
        }

        /** Sets whether X-Ray is on. */
        public Builder tracingEnabled(@Nullable Boolean tracingEnabled) {
            this.tracingEnabled = tracingEnabled;
            return this;
        }

        /** Sets the tags. */
        public Builder tags(@Nullable Map<String, String> tags) {
            this.tags = tags;
            return this;
        }

        /** The parameters as collected. */
        public CreateStageRequest build() {
            return new CreateStageRequest(
                    restApiId,
                    stageName,
                    deploymentId,
                    description,
                    cacheClusterEnabled,
                    cacheClusterSize,
                    variables,
                    documentationVersion,
                    canarySettings,
                    tracingEnabled,
                    tags);
        }
    }
}
