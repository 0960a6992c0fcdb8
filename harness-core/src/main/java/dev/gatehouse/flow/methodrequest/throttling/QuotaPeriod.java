package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.model.rest.QuotaSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * The calendar day, week or month in which a quota counts.
 *
 * @param unit {@code DAY}, {@code WEEK} or {@code MONTH}
 * @param start its first day in UTC
 */
record QuotaPeriod(String unit, LocalDate start) {

    /** AWS does not say on which day its weeks begin; here they are ISO weeks. */
    static QuotaPeriod of(QuotaSettings quota, LocalDate day) {
        String unit = Objects.requireNonNullElse(quota.period(), "DAY");
        LocalDate start =
                switch (unit) {
                    case "MONTH" -> day.withDayOfMonth(1);
                    case "WEEK" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    default -> day;
                };
        return new QuotaPeriod(unit, start);
    }
}
