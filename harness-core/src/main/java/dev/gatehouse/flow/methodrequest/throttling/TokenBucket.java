package dev.gatehouse.flow.methodrequest.throttling;

/** A token bucket, as AWS describes its throttling: it holds the burst, and fills at the rate. */
final class TokenBucket {

    private static final double MILLIS = 1000;

    private double tokens;
    private long filledAt = Long.MIN_VALUE;

    TokenBucket(Limit limit) {
        this.tokens = limit.burst();
    }

    /** Takes a token, if there is one by now; the limit may have changed since the last call. */
    synchronized boolean take(Limit limit, long nowMillis) {
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
