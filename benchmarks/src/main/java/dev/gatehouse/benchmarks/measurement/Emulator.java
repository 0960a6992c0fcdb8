package dev.gatehouse.benchmarks.measurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.Gateway;
import dev.gatehouse.benchmarks.peer.GatehouseServer;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** LocalStack with the gateway's API: how long until it answers, and how fast from then on. */
public final class Emulator {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 300;
    private static final int SECONDS = 3;
    private static final int PERCENT = 100;
    private static final int TAIL = 99;
    private static final double NANOS_PER_MICRO = 1_000;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Samples samples;
    private final Effort effort;

    /** Adds to the samples. */
    public Emulator(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** Measures this alone, and prints every value. */
    public static void main(String[] arguments) throws InterruptedException {
        Samples samples = new Samples();
        new Emulator(samples, Effort.FULL).measure();
        System.out.println(samples.spread());
    }

    /** Measures the LocalStack that {@code gatehouse.localstack.url} names, else one in a container; without Docker, none. */
    public void measure() throws InterruptedException {
        long start = System.nanoTime();
        try (Gateway gateway = GatehouseServer.greetings();
                LocalStack target = new LocalStack();
                DeployedApi deployed = target.deploy(Deployable.of(gateway))) {
            TargetRequest request = request(gateway);
            deployed.send(request);
            // of one that runs already, the start of the container is not known
            if (System.getProperty("gatehouse.localstack.url", "").isEmpty()) {
                samples.add(Figures.START, Peer.EMULATOR, (System.nanoTime() - start) / NANOS_PER_MILLI);
            }
            latency(deployed, request);
            throughput(deployed, request);
        } catch (TargetUnavailable none) {
            System.out.println("LocalStack is left out: " + none.getMessage());
        }
    }

    private void latency(DeployedApi deployed, TargetRequest request) {
        int requests = effort.count(REQUESTS);
        long[] took = new long[requests];
        for (int i = -effort.count(WARM_UP); i < requests; i++) {
            long start = System.nanoTime();
            deployed.send(request);
            if (i >= 0) {
                took[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(took);
        samples.add(Figures.LATENCY_MEDIAN, Peer.EMULATOR, took[requests / 2] / NANOS_PER_MICRO);
        samples.add(Figures.LATENCY_TAIL, Peer.EMULATOR, took[requests * TAIL / PERCENT] / NANOS_PER_MICRO);
    }

    private void throughput(DeployedApi deployed, TargetRequest request) throws InterruptedException {
        LongAdder answered = new LongAdder();
        Duration lasting = effort.duration(Duration.ofSeconds(SECONDS));
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        long end = System.nanoTime() + lasting.toNanos();
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.execute(() -> {
                while (System.nanoTime() < end) {
                    deployed.send(request);
                    answered.increment();
                }
            });
        }
        clients.shutdown();
        if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("LocalStack has not answered for a minute");
        }
        samples.add(Figures.THROUGHPUT, Peer.EMULATOR, Math.max(1, answered.sum()) * 1_000.0 / lasting.toMillis());
    }

    private static TargetRequest request(Gateway gateway) {
        String api = gateway.control()
                .call("GetRestApis", JsonNodeFactory.instance.objectNode())
                .at("/items/0/id")
                .asText();
        return new TargetRequest(
                api,
                "test",
                new HttpRequest("GET", "/greeting?name=world", Headers.of("Accept", "application/json"), Bytes.EMPTY));
    }
}
