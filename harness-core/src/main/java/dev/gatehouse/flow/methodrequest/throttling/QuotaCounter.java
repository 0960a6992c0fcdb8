package dev.gatehouse.flow.methodrequest.throttling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What one API key has used of one usage plan, day by day: a quota is of days, and AWS shows what each was used for. */
final class QuotaCounter {

    private final NavigableMap<LocalDate, Integer> usedByDay = new TreeMap<>();
    private final Map<QuotaPeriod, Long> granted = new HashMap<>();

    /** Uses one request more if the limit allows it; a new period begins with nothing used. */
    synchronized boolean take(LocalDate day, QuotaPeriod period, int limit) {
        if (remaining(day, period, limit) <= 0) {
            return false;
        }
        count(day);
        return true;
    }

    /** Uses one request more. */
    synchronized void count(LocalDate day) {
        usedByDay.merge(day, 1, Integer::sum);
    }

    synchronized long used(LocalDate day) {
        return usedByDay.getOrDefault(day, 0);
    }

    /** What is left of the limit at the end of the day. */
    synchronized long remaining(LocalDate day, QuotaPeriod period, int limit) {
        long used = usedByDay.subMap(period.start(), true, day, true).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return limit + granted.getOrDefault(period, 0L) - used;
    }

    /** Raises or lowers the limit of one period so that this much is left. */
    synchronized void setRemaining(LocalDate day, QuotaPeriod period, int limit, long remaining) {
        granted.merge(period, remaining - remaining(day, period, limit), Long::sum);
    }
}
