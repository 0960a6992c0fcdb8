package dev.gatehouse.flow.backend;

import java.io.Closeable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends calls that take too long as a whole: a socket's own timeout starts anew with every byte.
 *
 * <p>Nearly all calls end in time. So a call does not wake the timer's thread: calls of the same length stand in one line,
 * and the line alone has an alarm.
 */
final class Watchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "gatehouse-timeout");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Duration, WatchedCalls> byTime = new ConcurrentHashMap<>();

    /** Runs the given action after the time, unless the watch is closed before. */
    Watch watch(Duration time, Runnable whenOver) {
        WatchedCalls line = byTime.computeIfAbsent(time, same -> new WatchedCalls(timer, same));
        Watch watch = new Watch(line, System.nanoTime() + time.toNanos(), whenOver, new AtomicBoolean());
        line.add(watch);
        return watch;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One call being watched. Each is equal to itself only. */
    static final class Watch implements Closeable {

        private final WatchedCalls line;
        private final long due;
        private final Runnable whenOver;
        private final AtomicBoolean over;

        private Watch(WatchedCalls line, long due, Runnable whenOver, AtomicBoolean over) {
            this.line = line;
            this.due = due;
            this.whenOver = whenOver;
            this.over = over;
        }

        /** When its time is over, by {@link System#nanoTime()}. */
        long due() {
            return due;
        }

        /** Whether its time is over. */
        boolean isOver() {
            return over.get();
        }

        void end() {
            over.set(true);
            whenOver.run();
        }

        @Override
        public void close() {
            line.remove(this);
        }
    }
}
