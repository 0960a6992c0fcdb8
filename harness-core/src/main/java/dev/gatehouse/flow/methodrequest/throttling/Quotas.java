package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.methodrequest.apikey.UsageDirectory;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.QuotaSettings;
import dev.gatehouse.model.rest.UsagePlan;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each API key has used of its usage plan's quota, over all stages of the plan.
 *
 * <p>The quota's offset is spent from the start in the period in which the plan is first used.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_QuotaSettings.html">QuotaSettings</a>
 */
public final class Quotas implements Throttles {

    private final UsageDirectory usage;
    private final InstantSource clock;
    private final Map<String, QuotaPeriod> firstPeriods = new ConcurrentHashMap<>();
    private final Map<KeyInPlan, QuotaCounter> counters = new ConcurrentHashMap<>();

    /** Nothing used yet; the plans are looked up for each request, since they may change. */
    public Quotas(UsageDirectory usage, InstantSource clock) {
        this.usage = usage;
        this.clock = clock;
    }

    @Override
    public void admit(AuthorizedRequest request, Reasons why) {
        ApiKeyUse key = request.apiKey();
        if (key != null && key.usagePlanId() != null) {
            usage.plan(key.usagePlanId()).ifPresent(plan -> admit(key, plan, why));
        }
    }

    private void admit(ApiKeyUse key, UsagePlan plan, Reasons why) {
        QuotaSettings quota = plan.quota();
        if (quota == null) {
            return;
        }
        QuotaPeriod period = QuotaPeriod.of(quota, clock.instant());
        boolean first = firstPeriods.computeIfAbsent(plan.id(), id -> period).equals(period);
        int limit = quota.limit() - (first ? quota.offset() : 0);
        boolean accepted = counters.computeIfAbsent(new KeyInPlan(plan.id(), key.id()), k -> new QuotaCounter(period))
                .take(period, limit);
        String name = "quota of key " + key.id() + " in usage plan " + plan.id();
        String because = limit + " requests from " + period.start() + " for one " + period.unit();
        why.add(new Reason.LimitChecked(name, accepted, because));
        if (!accepted) {
            throw GatewayFault.of(GatewayResponseType.QUOTA_EXCEEDED, "Limit Exceeded", name + ": " + because);
        }
    }

    private record KeyInPlan(String planId, String keyId) {}
}
