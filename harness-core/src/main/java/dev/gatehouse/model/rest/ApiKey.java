package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What clients send to be counted in a usage plan.
 *
 * @param id ten lower-case letters and digits
 * @param value what clients send; null where AWS hides it; may be null
 * @param name the name; may be null
 * @param customerId an identifier of the AWS Marketplace; may be null
 * @param description the description; may be null
 * @param enabled whether it may be used
 * @param createdDate when it was created
 * @param lastUpdatedDate when it was last changed
 * @param stageKeys stages, from before usage plans, as {@code apiId/stage}
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ApiKey.html">ApiKey</a>
 */
public record ApiKey(
        String id,
        @Nullable String value,
        @Nullable String name,
        @Nullable String customerId,
        @Nullable String description,
        boolean enabled,
        Instant createdDate,
        Instant lastUpdatedDate,
        List<String> stageKeys,
        Map<String, String> tags) {

    public ApiKey {
        stageKeys = List.copyOf(stageKeys);
        tags = Ordered.copyOf(tags);
    }

    /** This key under another id. */
    public ApiKey withId(String otherId) {
        return new ApiKey(
                otherId, value, name, customerId, description, enabled, createdDate, lastUpdatedDate, stageKeys, tags);
    }
}
