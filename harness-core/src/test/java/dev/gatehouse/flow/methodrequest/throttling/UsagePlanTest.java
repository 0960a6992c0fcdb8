package dev.gatehouse.flow.methodrequest.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.methodrequest.apikey.UsageDirectory;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.QuotaSettings;
import dev.gatehouse.model.rest.ThrottleSettings;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.UsageSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsagePlanTest {

    private Instant now = Instant.parse("2026-01-30T23:59:58Z");
    private final UsageDirectory usage = new UsageDirectory();
    private final PlanThrottles throttles = new PlanThrottles(usage, () -> now);
    private final Quotas quotas = new Quotas(usage, () -> now);
    private final Reasons why = new Reasons();

    private final AuthorizedRequest anonymous = TestRequest.get("/x").to(TestMethod.of(IntegrationType.MOCK));

    @Test
    void a_key_is_found_if_it_is_enabled_and_its_plan_covers_the_stage() {
        usage.replace(snapshot(plan(null, null, Map.of()), true));
        assertThat(find("secret-1")).contains(new ApiKeyUse("key1", "secret-1", "plan1"));
        assertThat(find("secret-2")).isEmpty();

        usage.replace(snapshot(plan(null, null, Map.of()), false));
        assertThat(find("secret-1")).isEmpty();

        UsagePlan elsewhere = new UsagePlan(
                "plan1", null, null, List.of(new ApiStage("abcde12345", "prod", Map.of())), null, null, null, Map.of());
        usage.replace(snapshot(elsewhere, true));
        assertThat(find("secret-1")).isEmpty();
    }

    @Test
    void a_burst_is_spent_at_once_and_refilled_at_the_rate() {
        usage.replace(snapshot(plan(new ThrottleSettings(2, 1.0), null, Map.of()), true));

        assertThat(refusals(throttles, 3)).containsExactly(GatewayResponseType.THROTTLED);
        now = now.plusMillis(1000);
        assertThat(refusals(throttles, 2)).containsExactly(GatewayResponseType.THROTTLED);
    }

    @Test
    void a_method_s_own_throttle_counts_instead_of_the_plan_s() {
        usage.replace(snapshot(
                plan(new ThrottleSettings(100, 100.0), null, Map.of("/{proxy+}/ANY", new ThrottleSettings(0, 0.0))),
                true));

        assertThat(refusals(throttles, 1)).containsExactly(GatewayResponseType.THROTTLED);
    }

    @Test
    void a_raised_limit_counts_at_once() {
        usage.replace(snapshot(plan(new ThrottleSettings(0, 0.0), null, Map.of()), true));
        assertThat(refusals(throttles, 1)).hasSize(1);

        usage.replace(snapshot(plan(new ThrottleSettings(1, 1.0), null, Map.of()), true));
        assertThat(refusals(throttles, 1)).isEmpty();
    }

    @Test
    void a_quota_is_over_until_the_next_day() {
        usage.replace(snapshot(plan(null, new QuotaSettings(2, 0, "DAY"), Map.of()), true));

        assertThat(refusals(quotas, 3)).containsExactly(GatewayResponseType.QUOTA_EXCEEDED);
        now = now.plusSeconds(2);
        assertThat(refusals(quotas, 2)).isEmpty();
        assertThat(why.given())
                .last()
                .isEqualTo(new Reason.LimitChecked(
                        "quota of key key1 in usage plan plan1", true, "2 requests from 2026-01-31 for one DAY"));
    }

    @Test
    void weeks_begin_on_monday_and_months_on_the_first() {
        LocalDate day = LocalDate.parse("2026-01-31");
        QuotaSettings week = new QuotaSettings(1, 0, "WEEK");
        assertThat(QuotaPeriod.of(week, day).start()).hasToString("2026-01-26");
        assertThat(QuotaPeriod.of(new QuotaSettings(1, 0, "MONTH"), day).start())
                .hasToString("2026-01-01");
    }

    @Test
    void the_offset_is_spent_from_the_start_in_the_first_period_only() {
        usage.replace(snapshot(plan(null, new QuotaSettings(2, 1, "MONTH"), Map.of()), true));

        assertThat(refusals(quotas, 2)).hasSize(1);
        now = now.plus(Duration.ofDays(2));
        assertThat(refusals(quotas, 3)).hasSize(1);
    }

    @Test
    void what_was_refused_does_not_count_against_a_raised_quota() {
        usage.replace(snapshot(plan(null, new QuotaSettings(1, 0, "DAY"), Map.of()), true));
        assertThat(refusals(quotas, 5)).hasSize(4);

        usage.replace(snapshot(plan(null, new QuotaSettings(3, 0, "DAY"), Map.of()), true));
        assertThat(refusals(quotas, 3)).hasSize(1);
    }

    @Test
    void a_request_without_a_key_is_counted_in_no_plan() {
        usage.replace(snapshot(plan(new ThrottleSettings(0, 0.0), new QuotaSettings(0, 0, "DAY"), Map.of()), true));

        throttles.admit(anonymous, why);
        quotas.admit(anonymous, why);

        assertThat(why.given()).isEmpty();
    }

    private List<GatewayResponseType> refusals(Throttles limits, int requests) {
        AuthorizedRequest request = new AuthorizedRequest(
                anonymous.routed(), anonymous.authorization(), new ApiKeyUse("key1", "secret-1", "plan1"));
        return java.util.stream.IntStream.range(0, requests)
                .mapToObj(i -> refusal(limits, request))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<GatewayResponseType> refusal(Throttles limits, AuthorizedRequest request) {
        try {
            limits.admit(request, why);
            return Optional.empty();
        } catch (GatewayFault fault) {
            return Optional.of(fault.type());
        }
    }

    private Optional<ApiKeyUse> find(String value) {
        return usage.find(value, anonymous.routed().servedAt());
    }

    private static UsagePlan plan(
            @Nullable ThrottleSettings throttle, @Nullable QuotaSettings quota, Map<String, ThrottleSettings> methods) {
        return new UsagePlan(
                "plan1",
                null,
                null,
                List.of(new ApiStage("abcde12345", "dev", methods)),
                throttle,
                quota,
                null,
                Map.of());
    }

    private static UsageSnapshot snapshot(UsagePlan plan, boolean enabled) {
        ApiKey key = new ApiKey(
                "key1", "secret-1", null, null, null, enabled, Instant.EPOCH, Instant.EPOCH, List.of(), Map.of());
        return new UsageSnapshot(List.of(plan), List.of(key), Map.of("plan1", List.of("key1")));
    }
}
