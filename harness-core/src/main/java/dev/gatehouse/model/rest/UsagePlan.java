package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which stages API keys may call, and how often.
 *
 * @param id six lower-case letters and digits
 * @param name the name; may be null
 * @param description the description; may be null
 * @param apiStages the stages
 * @param throttle the throttling of each key; may be null
 * @param quota the quota of each key; may be null
 * @param productCode the product on the AWS Marketplace; may be null
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UsagePlan.html">UsagePlan</a>
 */
public record UsagePlan(
        String id,
        @Nullable String name,
        @Nullable String description,
        List<ApiStage> apiStages,
        @Nullable ThrottleSettings throttle,
        @Nullable QuotaSettings quota,
        @Nullable String productCode,
        Map<String, String> tags) {

    public UsagePlan {
        apiStages = List.copyOf(apiStages);
        tags = Ordered.copyOf(tags);
    }

    /** This plan for other stages. */
    public UsagePlan withApiStages(List<ApiStage> stages) {
        return new UsagePlan(id, name, description, stages, throttle, quota, productCode, tags);
    }
}
