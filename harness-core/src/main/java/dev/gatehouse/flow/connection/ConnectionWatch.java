package dev.gatehouse.flow.connection;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks after connections again and again while there are some: their time passes by itself, or a test moves it. */
final class ConnectionWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(250);

    private final Runnable look;
    private @Nullable ScheduledThreadPoolExecutor timer;
    private boolean closed;

    ConnectionWatch(Runnable look) {
        this.look = look;
    }

    synchronized void start() {
        if (timer == null && !closed) {
            timer = new ScheduledThreadPoolExecutor(1, ConnectionWatch::thread);
            var unused = timer.scheduleWithFixedDelay(look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "gatehouse-websocket-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Gives the thread back until there is something to look after; asked under the lock, since others connect meanwhile. */
    synchronized void pauseIf(BooleanSupplier nothingLeft) {
        if (nothingLeft.getAsBoolean()) {
            stop();
        }
    }

    private void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
