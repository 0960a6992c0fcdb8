package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateDeployment}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage; may be null
 * @param stageDescription the description of the stage; may be null
 * @param description the description; may be null
 * @param cacheClusterEnabled whether there is a cache; may be null
 * @param cacheClusterSize its size in GB; may be null
 * @param variables the stage variables; may be null
 * @param canarySettings the canary; may be null
 * @param tracingEnabled whether X-Ray is on; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateDeployment.html">CreateDeployment</a>
 */
public record CreateDeploymentRequest(
        String restApiId,
        @Nullable String stageName,
        @Nullable String stageDescription,
        @Nullable String description,
        @Nullable Boolean cacheClusterEnabled,
        @Nullable String cacheClusterSize,
        @Nullable Map<String, String> variables,
        @Nullable CanaryInput canarySettings,
        @Nullable Boolean tracingEnabled) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId) {
        return new Builder(restApiId);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private @Nullable String stageName;
        private @Nullable String stageDescription;
        private @Nullable String description;
        private @Nullable Boolean cacheClusterEnabled;
        private @Nullable String cacheClusterSize;
        private @Nullable Map<String, String> variables;
        private @Nullable CanaryInput canarySettings;
        private @Nullable Boolean tracingEnabled;

        private Builder(String restApiId) {
            this.restApiId = restApiId;
        }

        /** Sets the name of the stage. */
        public Builder stageName(@Nullable String stageName) {
            this.stageName = stageName;
            return this;
        }

        /** Sets the description of the stage. */
        public Builder stageDescription(@Nullable String stageDescription) {
            this.stageDescription = stageDescription;
            return this;
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

        /** The parameters as collected. */
        public CreateDeploymentRequest build() {
            return new CreateDeploymentRequest(
                    restApiId,
                    stageName,
                    stageDescription,
                    description,
                    cacheClusterEnabled,
                    cacheClusterSize,
                    variables,
                    canarySettings,
                    tracingEnabled);
        }
    }
}
