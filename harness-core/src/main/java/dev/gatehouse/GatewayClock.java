package dev.gatehouse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of a gateway: request times, quotas, throttles, caches and tokens go by it, and a test may move it.
 *
 * <pre>{@code
 * clock.advance(Duration.ofHours(1));   // an hour later for the gateway, at once for the test
 * }</pre>
 *
 * <p>It runs on with the machine's clock. What endpoints take in real time, as an integration's timeout, does not go by it.
 */
public final class GatewayClock implements InstantSource {

    private final InstantSource base;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    private final List<Runnable> moved = new CopyOnWriteArrayList<>();

    /** A clock that runs with another, the machine's as a rule. */
    public GatewayClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    /** Moves the clock on, or back if the duration is negative. */
    public void advance(Duration by) {
        offset.updateAndGet(now -> now.plus(by));
        moved.forEach(Runnable::run);
    }

    /** Sets the clock, which runs on from there. */
    public void set(Instant now) {
        offset.set(Duration.between(base.instant(), now));
        moved.forEach(Runnable::run);
    }

    /** Does this whenever the clock was moved, for what happens at a time. */
    void whenMoved(Runnable task) {
        moved.add(task);
    }
}
