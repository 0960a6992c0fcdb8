package dev.gatehouse.flow.connection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Runs the tasks of one connection one after the other, on whatever thread is free. */
final class SerialTasks {

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
            next.run();
        }
    }
}
