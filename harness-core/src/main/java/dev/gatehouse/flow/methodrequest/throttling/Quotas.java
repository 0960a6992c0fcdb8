package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.methodrequest.apikey.UsageDirectory;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.QuotaSettings;
import dev.gatehouse.model.rest.UsageDay;
import dev.gatehouse.model.rest.UsagePlan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        if (key != null) {
            admit(key, why);
        }
    }

    /** Counts the use of a key, whatever is called. */
    public void admit(ApiKeyUse key, Reasons why) {
        if (key.usagePlanId() != null) {
            usage.plan(key.usagePlanId()).ifPresent(plan -> admit(key, plan, why));
        }
    }

    private void admit(ApiKeyUse key, UsagePlan plan, Reasons why) {
        LocalDate day = today();
        QuotaCounter counter = counter(plan, key.id());
        QuotaSettings quota = plan.quota();
        if (quota == null) {
            counter.count(day);
            return;
        }
        QuotaPeriod period = QuotaPeriod.of(quota, day);
        int limit = limit(plan, quota, period);
        boolean accepted = counter.take(day, period, limit);
        String name = "quota of key " + key.id() + " in usage plan " + plan.id();
        String because = limit + " requests from " + period.start() + " for one " + period.unit();
        why.add(new Reason.LimitChecked(name, accepted, because));
        if (!accepted) {
            throw GatewayFault.of(GatewayResponseType.QUOTA_EXCEEDED, "Limit Exceeded", name + ": " + because);
        }
    }

    /** What a key used of a plan on a day, in UTC. */
    public UsageDay used(UsagePlan plan, String keyId, LocalDate day) {
        QuotaCounter counter = counter(plan, keyId);
        QuotaSettings quota = plan.quota();
        if (quota == null) {
            return new UsageDay(counter.used(day), 0);
        }
        QuotaPeriod period = QuotaPeriod.of(quota, day);
        return new UsageDay(counter.used(day), Math.max(0, counter.remaining(day, period, limit(plan, quota, period))));
    }

    /** Lets a key have so many requests more in the period that is under way; without a quota there is none. */
    public void setRemaining(UsagePlan plan, String keyId, long remaining) {
        QuotaSettings quota = plan.quota();
        if (quota != null) {
            LocalDate day = today();
            QuotaPeriod period = QuotaPeriod.of(quota, day);
            counter(plan, keyId).setRemaining(day, period, limit(plan, quota, period), remaining);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private int limit(UsagePlan plan, QuotaSettings quota, QuotaPeriod period) {
        boolean first = firstPeriods
                .computeIfAbsent(plan.id(), id -> QuotaPeriod.of(quota, today()))
                .equals(period);
        return quota.limit() - (first ? quota.offset() : 0);
    }

    private QuotaCounter counter(UsagePlan plan, String keyId) {
        return counters.computeIfAbsent(new KeyInPlan(plan.id(), keyId), k -> new QuotaCounter());
    }

    private record KeyInPlan(String planId, String keyId) {}
}
