package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.invoke.RemoteApi;
import dev.gatehouse.bridge.sweep.Run;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is deployed, and the renewal of its leases: other machines cannot see that a long run goes on. */
final class Leases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    /** How often a lease is renewed before it would end: a renewal may fail, or be late. */
    private static final int TIMES = 4;

    private final InstantSource clock;
    private final Duration lease;
    private final Set<RemoteApi> open = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService renewing;

    Leases(InstantSource clock, Duration lease) {
        this.clock = clock;
        this.lease = lease;
    }

    /** Keeps what was deployed, until it is closed. */
    synchronized void keep(RemoteApi api) {
        open.removeIf(RemoteApi::isClosed);
        open.add(api);
        if (renewing == null) {
            renewing = Executors.newSingleThreadScheduledExecutor(Leases::thread);
            long every = Math.max(1, lease.toMillis() / TIMES);
            // Nobody waits for it: what goes wrong is logged.
            var unused = renewing.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gatehouse-leases");
        thread.setDaemon(true);
        return thread;
    }

    private void renew() {
        for (RemoteApi api : open) {
            try {
                api.tag(Run.lease(clock.instant(), lease));
            } catch (TargetUnavailable gone) {
                LOG.warn("Leases are not renewed: {}", gone.getMessage());
            }
        }
    }

    @Override
    public synchronized void close() {
        if (renewing != null) {
            renewing.shutdownNow();
            renewing = null;
        }
        open.forEach(RemoteApi::close);
        open.clear();
    }
}
