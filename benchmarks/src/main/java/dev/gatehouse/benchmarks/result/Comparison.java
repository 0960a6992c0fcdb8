package dev.gatehouse.benchmarks.result;

import dev.gatehouse.benchmarks.peer.Peer;
import org.jspecify.annotations.Nullable;

/** A line of the table: whose measurement is held against whose, and with which goal. */
record Comparison(String measurement, String unit, Peer ours, Peer peer, @Nullable Goal goal) {

    Figure of(Samples samples) {
        return new Figure(
                measurement + ours.suffix(),
                unit,
                samples.median(measurement, ours),
                peer,
                samples.median(measurement, peer),
                goal);
    }

    /** The same comparison for a gateway with an HTTP API; the goals are set for a REST API with MOCK, which HTTP APIs lack. */
    Comparison ofHttpApi() {
        Peer same = ours == Peer.GATEHOUSE_WITH_LOAD ? Peer.GATEHOUSE_HTTP_API_WITH_LOAD : Peer.GATEHOUSE_HTTP_API;
        return new Comparison(measurement, unit, same, peer, null);
    }

    boolean isIn(Samples samples) {
        return samples.has(measurement, ours) && samples.has(measurement, peer);
    }
}
