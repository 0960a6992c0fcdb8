package dev.gatehouse.flow.worker;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes executors for blocking work: virtual threads where the JDK has them, else a pool that grows on demand. */
public final class Workers {

    /** More exchanges than this wait for one another on a JDK without virtual threads. */
    private static final int MOST_THREADS = 256;

    private static final long IDLE_SECONDS = 5;

    private Workers() {}

    /**
     * A new executor of daemon threads; idle, it holds no thread for longer than five seconds.
     *
     * @param name what its threads are called, before a number
     */
    public static ExecutorService named(String name) {
        return VirtualThreads.executor(name).orElseGet(() -> pool(name));
    }

    private static ExecutorService pool(String name) {
        // A pool either queues before it grows or refuses when it is full; this hand-off grows first and queues then.
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                0, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new HandOff(), daemons(name), (task, full) -> {
                    if (full.isShutdown()) {
                        throw new java.util.concurrent.RejectedExecutionException(name + " is closed");
                    }
                    full.getQueue().add(task);
                });
        return Executors.unconfigurableExecutorService(pool);
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Takes a task only if a thread waits for it; {@code add} queues it. */
    private static final class HandOff extends LinkedTransferQueue<Runnable> {

        private static final long serialVersionUID = 1;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }

        @Override
        public boolean add(Runnable task) {
            super.put(task);
            return true;
        }
    }
}
