package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The token buckets of one kind of limit, filled by the gateway's clock.
 *
 * @param <K> what a bucket is kept for
 */
public final class Buckets<K> {

    private final InstantSource clock;
    private final Map<K, TokenBucket> buckets = new ConcurrentHashMap<>();

    /** No requests counted yet. */
    public Buckets(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes a token, or refuses with {@code THROTTLED}; {@code name} says whose limit it is. */
    public void take(K key, Limit limit, String name, Reasons why) {
        boolean accepted = buckets.compute(
                        key, (k, bucket) -> bucket == null ? new TokenBucket(limit) : bucket.under(limit))
                .take(clock.millis());
        String because = limit.rate() + " requests a second, burst " + limit.burst();
        why.add(new Reason.LimitChecked(name, accepted, because));
        if (!accepted) {
            throw GatewayFault.of(
                    GatewayResponseType.THROTTLED, "Too Many Requests", "the limit of the " + name + ": " + because);
        }
    }
}
