package dev.gatehouse.flow.listen;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The loops that single connections of one listener use. Changed by several threads. */
final class ConnectionLoops {

    /** Connections beyond this share the loop of all listeners and have workers. */
    static final int MOST = 64;

    private final EventLoops loops;
    private final Answering answering;
    private final Set<LoopLease> leased = new LinkedHashSet<>();
    private boolean stopped;

    ConnectionLoops(EventLoops loops, Answering answering) {
        this.loops = loops;
        this.answering = answering;
    }

    /** A loop for a new connection alone; empty if there are enough. */
    synchronized Optional<LoopLease> take() {
        if (stopped || leased.size() == MOST) {
            return Optional.empty();
        }
        LoopLease lease = new LoopLease(loops.take(), answering, this);
        leased.add(lease);
        return Optional.of(lease);
    }

    /** The connection has ended, or moved to another loop. Again does nothing. */
    synchronized void left(LoopLease lease) {
        if (leased.remove(lease)) {
            loops.giveBack(lease.loop());
            notifyAll();
        }
    }

    /** Gives no more loops, and interrupts what runs on those that were given. */
    void stop() {
        stopping().forEach(LoopLease::interrupt);
    }

    private synchronized List<LoopLease> stopping() {
        stopped = true;
        return List.copyOf(leased);
    }

    /** Whether all connections have left their loops within the time. */
    synchronized boolean awaitEnd(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!leased.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}
