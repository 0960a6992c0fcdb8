package dev.gatehouse.benchmarks.measurement;

/** The heap of this JVM. */
public final class Heap {

    private static final int TIMES = 3;
    private static final long PAUSE_MILLIS = 100;

    private Heap() {}

    /** Bytes that are reachable. Collected several times, since closing goes on in threads that are about to end. */
    public static long used() {
        Runtime jvm = Runtime.getRuntime();
        for (int i = 0; i < TIMES; i++) {
            jvm.gc();
            pause();
        }
        return jvm.totalMemory() - jvm.freeMemory();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring the heap", stopped);
        }
    }
}
