package dev.gatehouse.flow.connection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the tasks of one connection one after the other, on whatever thread is free. */
final class SerialTasks {

    private static final Logger LOG = LoggerFactory.getLogger(OpenConnections.class);

    private final Executor executor;
    private final Deque<Runnable> waiting = new ArrayDeque<>(1);
    private boolean running;

    SerialTasks(Executor executor) {
        this.executor = executor;
    }

    /** Adds a task; after the executor was shut down nothing happens. */
    void add(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        try {
            executor.execute(this::run);
        } catch (RejectedExecutionException closed) {
            synchronized (waiting) {
                waiting.clear();
            }
        }
    }

    int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private void run() {
        while (true) {
            Runnable next;
            synchronized (waiting) {
                Runnable first = waiting.poll();
                if (first == null) {
                    running = false;
                    return;
                }
                next = first;
            }
            try {
                next.run();
            } catch (RuntimeException | Error broken) {
                // a flow answers its own faults; what comes through is a defect, and must not stop what comes after it
                LOG.error("What happened on a connection failed inside the gateway", broken);
            }
        }
    }
}
