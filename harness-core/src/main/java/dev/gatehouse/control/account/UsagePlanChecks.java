package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.QuotaSettings;
import dev.gatehouse.model.rest.ThrottleSettings;
import dev.gatehouse.model.rest.UsagePlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What AWS asks of a usage plan.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateUsagePlan.html">CreateUsagePlan</a>
 */
final class UsagePlanChecks {

    /** The day of a period on which counting may begin at the latest, counted from 0. */
    private static final Map<String, Integer> LATEST_OFFSETS = Map.of("DAY", 0, "WEEK", 6, "MONTH", 27);

    private UsagePlanChecks() {}

    /** The plan, if there is nothing against it. */
    static UsagePlan checked(UsagePlan plan) {
        check(plan.quota());
        check(plan.throttle());
        plan.apiStages().forEach(stage -> stage.throttle().values().forEach(UsagePlanChecks::check));
        return plan;
    }

    private static void check(@Nullable QuotaSettings quota) {
        if (quota == null) {
            return;
        }
        if (quota.limit() < 0) {
            throw ControlException.badRequest("Usage Plan quota limit must not be negative");
        }
        @Nullable String period = quota.period();
        if (period == null) {
            return;
        }
        @Nullable Integer latest = LATEST_OFFSETS.get(period);
        if (latest == null) {
            throw ControlException.badRequest(
                    "Invalid quota period specified: " + period + ". Must be one of: [DAY, WEEK, MONTH]");
        }
        if (quota.offset() < 0 || quota.offset() > latest) {
            throw ControlException.badRequest("Usage Plan quota offset must be "
                    + (latest == 0 ? "zero" : "between zero and " + latest + " inclusive") + " in the " + period
                    + " period");
        }
    }

    private static void check(@Nullable ThrottleSettings throttle) {
        if (throttle == null) {
            return;
        }
        boolean burst = throttle.burstLimit() != null && throttle.burstLimit() < 0;
        boolean rate = throttle.rateLimit() != null && throttle.rateLimit() < 0;
        if (burst || rate) {
            throw ControlException.badRequest("Usage Plan throttle limits must not be negative");
        }
    }
}
