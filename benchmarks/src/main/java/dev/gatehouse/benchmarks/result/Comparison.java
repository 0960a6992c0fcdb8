package dev.gatehouse.benchmarks.result;

import dev.gatehouse.benchmarks.peer.Peer;
import org.jspecify.annotations.Nullable;

/** A line of the table: whose measurement is held against whose, and with which goal. */
record Comparison(String measurement, String unit, Peer ours, Peer peer, @Nullable Goal goal) {

    Figure of(Samples samples) {
        String name = ours == Peer.GATEHOUSE_WITH_LOAD ? measurement + ", with load of the definition" : measurement;
        return new Figure(name, unit, samples.median(measurement, ours), peer, samples.median(measurement, peer), goal);
    }

    boolean isIn(Samples samples) {
        return samples.has(measurement, ours) && samples.has(measurement, peer);
    }
}
