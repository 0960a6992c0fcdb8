package dev.gatehouse.contract.wire;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** When an exchange must be over: a server that sends a byte now and then would never meet a time limit for each read. */
record Deadline(long endNanos, Duration limit) {

    private static final long NANOS_PER_MILLI = 1_000_000;

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos(), limit);
    }

    /** What is left, at least 1. */
    int millis() throws SocketTimeoutException {
        long left = endNanos - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException("no answer within " + limit.toMillis() + " ms");
        }
        return (int) Math.min(Integer.MAX_VALUE, left / NANOS_PER_MILLI + 1);
    }
}
