package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.benchmarks.peer.Starter;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What gateways hold of the heap, alone, by the thousand and with what they have recorded. */
public final class Memory {

    private static final int IDLE = 20;
    private static final int MANY = 1_000;
    private static final int TIMES = 3;
    private static final int KEPT = 10_000;
    private static final int RECORDED = 100_000;
    private static final int WARM_UP = 100;
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double KILOBYTE = 1 << 10;
    private static final double MEGABYTE = 1 << 20;

    private final Samples samples;
    private final Effort effort;

    /** Adds to the samples. */
    public Memory(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** Measures this alone, and prints every value. */
    public static void main(String[] arguments) throws IOException {
        Samples samples = new Samples();
        new Memory(samples, Effort.FULL).measure();
        System.out.println(samples.spread());
        System.out.println(Figures.of(samples).table());
    }

    /** Measures all of it. */
    public void measure() throws IOException {
        for (Peer peer : List.of(Peer.RAW_SERVER, Peer.MOCK_WEB_SERVER, Peer.GATEHOUSE)) {
            idle(peer);
        }
        for (int i = 0; i < effort.times(TIMES); i++) {
            many();
        }
        recorded();
    }

    private void idle(Peer peer) throws IOException {
        Starter starter = peer.prepare();
        close(answered(starter, 1));
        long before = Heap.used();
        List<Server> servers = answered(starter, IDLE);
        samples.add(Figures.IDLE_HEAP, peer, Math.max(1, (Heap.used() - before) / KILOBYTE / IDLE));
        close(servers);
    }

    private static List<Server> answered(Starter starter, int count) throws IOException {
        List<Server> servers = started(starter, count);
        for (Server server : servers) {
            try (KeepAliveClient client = new KeepAliveClient(server)) {
                client.getChecked();
            }
        }
        return servers;
    }

    private void many() {
        Starter starter = Peer.GATEHOUSE.prepare();
        close(started(starter, WARM_UP)); // loads every class: what stays of that is no gateway's
        long before = Heap.used();
        List<Server> servers = started(starter, 1);
        long start = System.nanoTime();
        servers.addAll(started(starter, effort.count(MANY) - 1));
        double took = (System.nanoTime() - start) / NANOS_PER_MILLI;
        long held = Heap.used() - before;
        close(servers);
        servers.clear();
        samples.add(Figures.START_OF_MANY, Peer.GATEHOUSE, took / (effort.count(MANY) - 1));
        samples.add(Figures.START_OF_MANY, Peer.ALLOWED, 1);
        samples.add(Figures.HEAP_OF_MANY, Peer.THOUSAND_GATEWAYS, held / KILOBYTE / effort.count(MANY));
        samples.add(Figures.HEAP_OF_MANY, Peer.GATEHOUSE, samples.median(Figures.IDLE_HEAP, Peer.GATEHOUSE));
        samples.add(Figures.HEAP_RETURNED, Peer.THOUSAND_GATEWAYS, held / MEGABYTE);
        samples.add(Figures.HEAP_RETURNED, Peer.ALLOWED, 1);
        samples.add(Figures.HEAP_RETURNED, Peer.THOUSAND_CLOSED, atLeastOneMegabyte(Heap.used() - before));
    }

    /** Less than one comes and goes with the JVM itself, and would make the ratio one of noise. */
    private static double atLeastOneMegabyte(long bytes) {
        return Math.max(1, bytes / MEGABYTE);
    }

    private void recorded() throws IOException {
        Starter starter = Peer.GATEHOUSE.prepare();
        close(answered(starter, 1));
        long before = Heap.used();
        try (Server server = starter.start();
                KeepAliveClient client = new KeepAliveClient(server)) {
            ask(client, effort.count(KEPT));
            samples.add(Figures.HEAP_RECORDED, Peer.TEN_THOUSAND_EXCHANGES, atLeastOneMegabyte(Heap.used() - before));
            ask(client, effort.count(RECORDED - KEPT));
            samples.add(
                    Figures.HEAP_RECORDED, Peer.HUNDRED_THOUSAND_EXCHANGES, atLeastOneMegabyte(Heap.used() - before));
        }
    }

    private static void ask(KeepAliveClient client, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            client.get();
        }
    }

    private static List<Server> started(Starter starter, int count) {
        List<Server> servers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            servers.add(starter.start());
        }
        return servers;
    }

    private static void close(List<Server> servers) {
        servers.forEach(Server::close);
    }
}
