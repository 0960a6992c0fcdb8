package dev.gatehouse.flow.methodrequest.throttling;

/** A token bucket, as AWS describes its throttling: it holds the burst, and fills at the rate. */
final class TokenBucket {

    private static final double MILLIS = 1000;

    private final Limit limit;
    private double tokens;
    private long filledAt = Long.MIN_VALUE;

    TokenBucket(Limit limit) {
        this.limit = limit;
        this.tokens = limit.burst();
    }

    /** This bucket, or a full one if the limit was changed: what a stricter limit refused does not count against it. */
    TokenBucket under(Limit now) {
        return limit.equals(now) ? this : new TokenBucket(now);
    }

    /** Takes a token, if there is one by now; a clock that was set back fills nothing. */
    synchronized boolean take(long nowMillis) {
        if (filledAt != Long.MIN_VALUE && nowMillis > filledAt) {
            tokens += (nowMillis - filledAt) / MILLIS * limit.rate();
        }
        filledAt = nowMillis;
        tokens = Math.min(tokens, limit.burst());
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
