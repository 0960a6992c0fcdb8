package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.methodrequest.apikey.UsageDirectory;
import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.MethodSettingKey;
import dev.gatehouse.model.rest.ThrottleSettings;
import dev.gatehouse.model.rest.UsagePlan;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The limits that usage plans set for each of their API keys: over all stages of the plan, or for one method where the
 * plan names it, which then counts instead.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html">Throttling</a>
 */
public final class PlanThrottles implements Throttles {

    private static final Limit ACCOUNT = new Limit(10_000, 5_000);

    private final UsageDirectory usage;
    private final Buckets<BucketName> buckets;

    /** No requests counted yet; the plans are looked up for each request, since they may change. */
    public PlanThrottles(UsageDirectory usage, InstantSource clock) {
        this.usage = usage;
        this.buckets = new Buckets<>(clock);
    }

    @Override
    public void admit(AuthorizedRequest request, Reasons why) {
        ApiKeyUse key = request.apiKey();
        if (key != null && key.usagePlanId() != null) {
            usage.plan(key.usagePlanId()).ifPresent(plan -> admit(request, key, plan, why));
        }
    }

    /** Admits the use of a key by the throttle of its plan alone, whatever is called. */
    public void admit(ApiKeyUse key, Reasons why) {
        if (key.usagePlanId() != null) {
            usage.plan(key.usagePlanId()).ifPresent(plan -> admit(key, plan, why));
        }
    }

    private void admit(AuthorizedRequest request, ApiKeyUse key, UsagePlan plan, Reasons why) {
        RoutedRequest routed = request.routed();
        ServedAt at = routed.servedAt();
        MethodSettingKey method =
                new MethodSettingKey(routed.resource().path(), routed.method().httpMethod());
        Limit own = UsageDirectory.stageOf(plan, at)
                .map(ApiStage::throttle)
                .map(byMethod -> limit(byMethod.get(method.toString())))
                .orElse(null);
        if (own != null) {
            String stage = at.api().id() + "/" + at.stage().stageName();
            String name = "key " + key.id() + " in usage plan " + plan.id() + " for " + method;
            buckets.take(new BucketName(plan.id(), key.id(), stage, method), own, name, why);
            return;
        }
        admit(key, plan, why);
    }

    private void admit(ApiKeyUse key, UsagePlan plan, Reasons why) {
        Limit ofPlan = limit(plan.throttle());
        if (ofPlan != null) {
            String name = "key " + key.id() + " in usage plan " + plan.id();
            buckets.take(new BucketName(plan.id(), key.id(), null, null), ofPlan, name, why);
        }
    }

    /** What the plan leaves out is the account's, which AWS sets to 10,000 a second and 5,000 at once. */
    private static @Nullable Limit limit(@Nullable ThrottleSettings settings) {
        if (settings == null || (settings.rateLimit() == null && settings.burstLimit() == null)) {
            return null;
        }
        return new Limit(
                Objects.requireNonNullElse(settings.rateLimit(), ACCOUNT.rate()),
                Objects.requireNonNullElse(settings.burstLimit(), ACCOUNT.burst()));
    }

    private record BucketName(String planId, String keyId, @Nullable String stage, @Nullable MethodSettingKey method) {}
}
