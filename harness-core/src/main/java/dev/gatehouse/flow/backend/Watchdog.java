package dev.gatehouse.flow.backend;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends calls that take too long as a whole: a socket's own timeout starts anew with every byte. */
final class Watchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "gatehouse-timeout");
        thread.setDaemon(true);
        return thread;
    });

    Watchdog() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Runs the given action after the time, unless the watch is closed before. */
    Watch watch(Duration time, Runnable whenOver) {
        AtomicBoolean over = new AtomicBoolean();
        Future<?> alarm = timer.schedule(
                () -> {
                    over.set(true);
                    whenOver.run();
                },
                time.toNanos(),
                TimeUnit.NANOSECONDS);
        return new Watch(over, alarm);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /**
     * One call being watched.
     *
     * @param over whether its time is over
     * @param alarm what ends it
     */
    record Watch(AtomicBoolean over, Future<?> alarm) implements Closeable {

        boolean isOver() {
            return over.get();
        }

        @Override
        public void close() {
            alarm.cancel(false);
        }
    }
}
