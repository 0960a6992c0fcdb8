package dev.gatehouse.flow.listen;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one timer of a connection: it runs whenever the next move is the client's.
 *
 * <p>A busy connection starts and cancels it twice a request. So the loop keeps one task for it, which looks at what was set
 * last when it wakes, and is not scheduled anew each time.
 */
final class Deadline {

    private static final Duration LINGER = Duration.ofSeconds(2);

    private final Channel channel;
    private final Duration patience;
    private @Nullable Runnable whenOver;
    private long due;
    private @Nullable Future<?> waking;
    private long wakesAt;

    Deadline(Channel channel, Duration patience) {
        this.channel = channel;
        this.patience = patience;
    }

    /** Starts anew. */
    void start(Runnable whenOver) {
        start(patience, whenOver);
    }

    /** Starts anew, with the time that a refused client gets to read its answer. */
    void linger(Runnable whenOver) {
        start(LINGER, whenOver);
    }

    void cancel() {
        whenOver = null;
    }

    /** Ends the timer with its connection. */
    void end() {
        cancel();
        if (waking != null) {
            waking.cancel(false);
            waking = null;
        }
    }

    private void start(Duration time, Runnable whenOver) {
        this.whenOver = whenOver;
        long now = System.nanoTime();
        due = now + time.toNanos();
        if (waking == null || wakesAt - due > 0) {
            wake(time.toNanos());
        }
    }

    private void wake(long nanos) {
        if (waking != null) {
            waking.cancel(false);
        }
        wakesAt = System.nanoTime() + nanos;
        waking = channel.eventLoop().schedule(this::woken, nanos, TimeUnit.NANOSECONDS);
    }

    private void woken() {
        waking = null;
        Runnable action = whenOver;
        if (action == null) {
            return;
        }
        long left = due - System.nanoTime();
        if (left > 0) {
            wake(left);
        } else {
            whenOver = null;
            action.run();
        }
    }
}
