package dev.gatehouse.flow.listen;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The loops of single connections, used again when a connection has ended. Changed by several threads. */
final class ConnectionLoops {

    /** Connections beyond this share the listener's loop and have workers. */
    static final int MOST = 64;

    private final Answering answering;
    private final List<ConnectionLoop> all = new ArrayList<>();
    private final Deque<ConnectionLoop> idle = new ArrayDeque<>();
    private boolean stopped;

    ConnectionLoops(Answering answering) {
        this.answering = answering;
    }

    /** A loop for a new connection alone; empty if there are enough. */
    synchronized Optional<ConnectionLoop> take() {
        if (!idle.isEmpty()) {
            return Optional.of(idle.pop());
        }
        if (stopped || all.size() == MOST) {
            return Optional.empty();
        }
        ConnectionLoop made = new ConnectionLoop(answering, "gatehouse-exchange-" + (all.size() + 1));
        all.add(made);
        return Optional.of(made);
    }

    /** Takes a loop back whose connection has ended. The one used last is the next, so that its thread is still warm. */
    synchronized void giveBack(ConnectionLoop loop) {
        idle.push(loop);
    }

    /** Interrupts what runs, and ends the loops as soon as it has ended. */
    void stop() {
        for (ConnectionLoop loop : stopping()) {
            loop.interrupt();
            loop.beginStop();
        }
    }

    private synchronized List<ConnectionLoop> stopping() {
        stopped = true;
        return List.copyOf(all);
    }

    /** Whether all loops have ended within the time. */
    boolean awaitEnd(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (ConnectionLoop loop : stopping()) {
            if (!loop.awaitEnd(end - System.nanoTime())) {
                return false;
            }
        }
        return true;
    }
}
