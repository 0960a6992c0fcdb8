package dev.gatehouse.flow.methodrequest.throttling;

/** What one API key has used of one quota in the period that is under way. */
final class QuotaCounter {

    private QuotaPeriod period;
    private int used;

    QuotaCounter(QuotaPeriod period) {
        this.period = period;
    }

    /** Uses one request more if the limit allows it; a new period begins with nothing used. */
    synchronized boolean take(QuotaPeriod now, int limit) {
        if (!now.equals(period)) {
            period = now;
            used = 0;
        }
        if (used >= limit) {
            return false;
        }
        used++;
        return true;
    }
}
