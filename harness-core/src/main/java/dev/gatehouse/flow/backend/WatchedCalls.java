package dev.gatehouse.flow.backend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The calls under way that may take equally long: whichever began first is over first. Changed by several threads. */
// An alarm that is refused because the timer is closed has nobody left to ring for.
@SuppressWarnings("FutureReturnValueIgnored")
final class WatchedCalls {

    private final ScheduledExecutorService timer;
    private final long nanos;
    private final Set<Watchdog.Watch> oldestFirst = new LinkedHashSet<>();
    private boolean alarmIsSet;

    WatchedCalls(ScheduledExecutorService timer, Duration time) {
        this.timer = timer;
        this.nanos = time.toNanos();
    }

    synchronized void add(Watchdog.Watch watch) {
        oldestFirst.add(watch);
        if (!alarmIsSet) {
            alarmIsSet = true;
            timer.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
        }
    }

    synchronized void remove(Watchdog.Watch watch) {
        oldestFirst.remove(watch);
    }

    private void look() {
        // Each by itself, so that one that fails is no other's misfortune.
        overdue(System.nanoTime()).forEach(watch -> timer.execute(watch::end));
    }

    /** Takes out what is over, and sets the alarm for what will be over next. */
    private synchronized List<Watchdog.Watch> overdue(long now) {
        List<Watchdog.Watch> over = new ArrayList<>();
        alarmIsSet = false;
        for (Watchdog.Watch watch : oldestFirst) {
            if (watch.due() - now > 0) {
                alarmIsSet = true;
                timer.schedule(this::look, watch.due() - now, TimeUnit.NANOSECONDS);
                break;
            }
            over.add(watch);
        }
        over.forEach(oldestFirst::remove);
        return over;
    }
}
