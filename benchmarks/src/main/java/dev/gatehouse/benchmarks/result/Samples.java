package dev.gatehouse.benchmarks.result;

import dev.gatehouse.benchmarks.peer.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rounds gave: several values for each measurement of each peer. Not safe for several threads. */
public final class Samples {

    private record Key(String measurement, Peer peer) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byName = measurement.compareTo(other.measurement);
            return byName != 0 ? byName : peer.compareTo(other.peer);
        }
    }

    private final Map<Key, List<Double>> values = new TreeMap<>();

    /** Adds the value of one round. */
    public void add(String measurement, Peer peer, double value) {
        values.computeIfAbsent(new Key(measurement, peer), key -> new ArrayList<>())
                .add(value);
    }

    /** Whether the peer was measured. */
    public boolean has(String measurement, Peer peer) {
        return values.containsKey(new Key(measurement, peer));
    }

    /**
     * The median over the rounds.
     *
     * @throws IllegalArgumentException if it was not measured
     */
    public double median(String measurement, Peer peer) {
        List<Double> sorted = values.getOrDefault(new Key(measurement, peer), List.of()).stream()
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException(measurement + " of " + peer.label() + " was not measured");
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Every value, a line for each measurement of each peer, so that the spread can be seen. */
    public String spread() {
        StringBuilder text = new StringBuilder();
        values.forEach((key, all) -> text.append("%-42s %-28s %s%n"
                .formatted(
                        key.measurement(),
                        key.peer().label(),
                        all.stream().map(Numbers::text).toList())));
        return text.toString();
    }
}
