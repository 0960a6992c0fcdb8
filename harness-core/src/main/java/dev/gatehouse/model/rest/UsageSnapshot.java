package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;

/**
 * All usage plans and API keys of an account at one moment.
 *
 * @param usagePlans the plans
 * @param apiKeys the keys, with their values
 * @param keyIdsByUsagePlanId which keys are in which plan
 */
public record UsageSnapshot(
        List<UsagePlan> usagePlans, List<ApiKey> apiKeys, Map<String, List<String>> keyIdsByUsagePlanId) {

    public UsageSnapshot {
        usagePlans = List.copyOf(usagePlans);
        apiKeys = List.copyOf(apiKeys);
        keyIdsByUsagePlanId = Ordered.copyOf(keyIdsByUsagePlanId);
    }
}
