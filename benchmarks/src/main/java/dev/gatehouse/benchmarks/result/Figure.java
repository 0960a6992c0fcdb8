package dev.gatehouse.benchmarks.result;

import dev.gatehouse.benchmarks.peer.Peer;
import org.jspecify.annotations.Nullable;

/**
 * One measured value beside a peer's of the same run.
 *
 * @param name what was measured
 * @param unit its unit; of messages, and of units that end in {@code /s}, more is better, of all others less
 * @param value the gateway's
 * @param peer whom it is compared with
 * @param peerValue the peer's
 * @param goal what the ratio should be; null if no goal is set
 */
record Figure(String name, String unit, double value, Peer peer, double peerValue, @Nullable Goal goal) {

    /** Whether more of it is better, as of answers a second. */
    boolean isMoreBetter() {
        return unit.endsWith("/s") || unit.equals("messages");
    }

    double ratio() {
        return value / peerValue;
    }

    /** Null if there is no goal. */
    @Nullable
    Boolean isMet() {
        return goal == null ? null : goal.isMetBy(ratio());
    }
}
