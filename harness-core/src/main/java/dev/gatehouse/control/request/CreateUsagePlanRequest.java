package dev.gatehouse.control.request;

import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.QuotaSettings;
import dev.gatehouse.model.rest.ThrottleSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateUsagePlan}.
 *
 * @param name the name
 * @param description the description; may be null
 * @param apiStages the stages of the plan; may be null
 * @param throttle the throttling of each key; may be null
 * @param quota the quota of each key; may be null
 * @param tags the tags; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateUsagePlan.html">CreateUsagePlan</a>
 */
public record CreateUsagePlanRequest(
        String name,
        @Nullable String description,
        @Nullable List<ApiStage> apiStages,
        @Nullable ThrottleSettings throttle,
        @Nullable QuotaSettings quota,
        @Nullable Map<String, String> tags) {}
