package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Server;
import java.io.IOException;
import java.util.Arrays;

/** The median latency of one client over one connection. */
final class MedianLatency {

    private static final double NANOS_PER_MICRO = 1_000;

    private MedianLatency() {}

    /** Microseconds. */
    static double of(Server server, int requests) throws IOException {
        long[] took = new long[requests];
        try (KeepAliveClient client = new KeepAliveClient(server)) {
            for (int i = 0; i < requests; i++) {
                long start = System.nanoTime();
                client.get();
                took[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(took);
        return took[requests / 2] / NANOS_PER_MICRO;
    }
}
