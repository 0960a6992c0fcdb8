package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateApiKeyRequest;
import dev.gatehouse.control.request.CreateUsagePlanKeyRequest;
import dev.gatehouse.control.request.CreateUsagePlanRequest;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.QuotaSettings;
import dev.gatehouse.model.rest.ThrottleSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the usage plans of a stage, and their keys.
 *
 * @param control the account
 * @param stage what the plans are for
 */
record UsagePlanDeployment(ControlPlane control, DeployedStage stage) {

    void putAll(Elements elements, Findings findings) {
        for (UsagePlan plan : elements.type().getAnnotationsByType(UsagePlan.class)) {
            findings.attempt(Asked.by(elements.origin(), UsagePlan.class), () -> put(plan));
        }
    }

    private String put(UsagePlan plan) {
        ApiStage limited = new ApiStage(stage.apiId(), stage.stageName(), Map.of());
        String planId = control.usagePlans()
                .createUsagePlan(new CreateUsagePlanRequest(
                        plan.name(), null, List.of(limited), throttle(plan), quota(plan), null))
                .id();
        for (ApiKey key : plan.keys()) {
            String keyId = control.apiKeys()
                    .createApiKey(new CreateApiKeyRequest(
                            key.name(), null, key.enabled(), null, key.value(), null, null, null))
                    .id();
            control.usagePlanKeys().createUsagePlanKey(new CreateUsagePlanKeyRequest(planId, keyId, "API_KEY"));
        }
        return planId;
    }

    private static @Nullable ThrottleSettings throttle(UsagePlan plan) {
        boolean rate = plan.rateLimit() != UsagePlan.UNLIMITED;
        boolean burst = plan.burstLimit() != UsagePlan.UNLIMITED;
        return rate || burst
                ? new ThrottleSettings(burst ? plan.burstLimit() : null, rate ? plan.rateLimit() : null)
                : null;
    }

    private static @Nullable QuotaSettings quota(UsagePlan plan) {
        return plan.quotaLimit() == UsagePlan.UNLIMITED
                ? null
                : new QuotaSettings(plan.quotaLimit(), 0, plan.quotaPeriod().name());
    }
}
