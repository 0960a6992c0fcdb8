package dev.gatehouse.flow.methodrequest.apikey;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.UsageSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The API keys and usage plans of one gateway as they are now: AWS needs no deployment for them to count.
 *
 * <p>Requests look up without a lock; a change replaces everything at once.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html">Usage plans and API
 *     keys</a>
 */
public final class UsageDirectory implements ApiKeys {

    private static final UsageSnapshot EMPTY = new UsageSnapshot(List.of(), List.of(), Map.of());

    private volatile Index index = Index.of(EMPTY);

    /** Takes these plans and keys in place of those known. */
    public void replace(UsageSnapshot usage) {
        index = Index.of(usage);
    }

    @Override
    public Optional<ApiKeyUse> find(String value, ServedAt servedAt) {
        return find(value, servedAt.api().id(), servedAt.stage().stageName());
    }

    /** The key of this value, if a usage plan of the stage has it and it is enabled. */
    public Optional<ApiKeyUse> find(String value, String apiId, String stageName) {
        return index.find(value, apiId, stageName);
    }

    /** A usage plan by its id. */
    public Optional<UsagePlan> plan(String id) {
        return Optional.ofNullable(index.plans.get(id));
    }

    /** What a plan says of a stage; empty if it does not cover the stage. */
    public static Optional<ApiStage> stageOf(UsagePlan plan, ServedAt servedAt) {
        return stageOf(plan, servedAt.api().id(), servedAt.stage().stageName());
    }

    private static Optional<ApiStage> stageOf(UsagePlan plan, String apiId, String stageName) {
        return plan.apiStages().stream()
                .filter(covered ->
                        covered.apiId().equals(apiId) && covered.stage().equals(stageName))
                .findFirst();
    }

    private record Index(
            Map<String, ApiKey> keysByValue, Map<String, UsagePlan> plans, Map<String, List<String>> keyIdsByPlan) {

        static Index of(UsageSnapshot usage) {
            Map<String, ApiKey> keys = new LinkedHashMap<>();
            usage.apiKeys().stream()
                    .filter(key -> key.value() != null && key.enabled())
                    .forEach(key -> keys.put(key.value(), key));
            Map<String, UsagePlan> plans = new LinkedHashMap<>();
            usage.usagePlans().forEach(plan -> plans.put(plan.id(), plan));
            return new Index(keys, plans, usage.keyIdsByUsagePlanId());
        }

        Optional<ApiKeyUse> find(String value, String apiId, String stageName) {
            ApiKey key = keysByValue.get(value);
            if (key == null) {
                return Optional.empty();
            }
            return plans.values().stream()
                    .filter(plan ->
                            keyIdsByPlan.getOrDefault(plan.id(), List.of()).contains(key.id()))
                    .filter(plan -> stageOf(plan, apiId, stageName).isPresent())
                    .findFirst()
                    .map(plan -> new ApiKeyUse(key.id(), value, plan.id()));
        }
    }
}
