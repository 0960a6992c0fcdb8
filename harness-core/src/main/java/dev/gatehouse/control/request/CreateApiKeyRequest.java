package dev.gatehouse.control.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateApiKey}.
 *
 * @param name the name; may be null
 * @param description the description; may be null
 * @param enabled whether it may be used; may be null
 * @param generateDistinctId whether its id differs from its value; may be null
 * @param value the value; may be null
 * @param stageKeys the stages of the key, from before usage plans; may be null
 * @param customerId an identifier of the AWS Marketplace; may be null
 * @param tags the tags; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateApiKey.html">CreateApiKey</a>
 */
public record CreateApiKeyRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean enabled,
        @Nullable Boolean generateDistinctId,
        @Nullable String value,
        @Nullable List<StageKey> stageKeys,
        @Nullable String customerId,
        @Nullable Map<String, String> tags) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of() {
        return new Builder();
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String description;
        private @Nullable Boolean enabled;
        private @Nullable Boolean generateDistinctId;
        private @Nullable String value;
        private @Nullable List<StageKey> stageKeys;
        private @Nullable String customerId;
        private @Nullable Map<String, String> tags;

        private Builder() {}

        /** Sets the name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the description. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets whether it may be used. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Sets whether its id differs from its value. */
        public Builder generateDistinctId(@Nullable Boolean generateDistinctId) {
            this.generateDistinctId = generateDistinctId;
            return this;
        }

        /** Sets the value. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** Sets the stages of the key, from before usage plans. */
        public Builder stageKeys(@Nullable List<StageKey> stageKeys) {
            this.stageKeys = stageKeys;
            return this;
        }

        /** Sets an identifier of the AWS Marketplace. */
        public Builder customerId(@Nullable String customerId) {
            this.customerId = customerId;
            return this;
        }

        /** Sets the tags. */
        public Builder tags(@Nullable Map<String, String> tags) {
            this.tags = tags;
            return this;
        }

        /** The parameters as collected. */
        public CreateApiKeyRequest build() {
            return new CreateApiKeyRequest(
                    name, description, enabled, generateDistinctId, value, stageKeys, customerId, tags);
        }
    }
}
