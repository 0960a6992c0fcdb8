package dev.gatehouse.flow.connection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** How much of what clients sent was read and is not answered yet, by connection. */
final class InFlight {

    private final Map<String, Integer> counts = new HashMap<>();
    private boolean closed;

    synchronized void began(String connectionId) {
        counts.merge(connectionId, 1, Integer::sum);
    }

    synchronized void ended(String connectionId) {
        counts.computeIfPresent(connectionId, (id, count) -> count == 1 ? null : count - 1);
        notifyAll();
    }

    /** What is still waiting then is never answered. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Whether a connection has ended, and what its end led to is over, when the time is up, or before. */
    synchronized boolean awaitEnd(String connectionId, BooleanSupplier open, Duration limit)
            throws InterruptedException {
        return await(() -> open.getAsBoolean() || counts.containsKey(connectionId), limit);
    }

    /** Whether nothing of these connections is in flight any more when the time is up, or before. */
    synchronized boolean awaitNone(Predicate<String> connectionIds, Duration limit) throws InterruptedException {
        return await(() -> counts.keySet().stream().anyMatch(connectionIds), limit);
    }

    private synchronized boolean await(BooleanSupplier goesOn, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!closed && goesOn.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}
