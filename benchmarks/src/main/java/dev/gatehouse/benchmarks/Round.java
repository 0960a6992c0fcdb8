package dev.gatehouse.benchmarks;

import static dev.gatehouse.benchmarks.result.Figures.COLD;
import static dev.gatehouse.benchmarks.result.Figures.LATENCY_MEDIAN;
import static dev.gatehouse.benchmarks.result.Figures.LATENCY_TAIL;
import static dev.gatehouse.benchmarks.result.Figures.MAPPING;
import static dev.gatehouse.benchmarks.result.Figures.ROUTING;
import static dev.gatehouse.benchmarks.result.Figures.START;
import static dev.gatehouse.benchmarks.result.Figures.STOP;
import static dev.gatehouse.benchmarks.result.Figures.TEMPLATE;
import static dev.gatehouse.benchmarks.result.Figures.THROUGHPUT;
import static dev.gatehouse.benchmarks.result.Figures.VALIDATION;

import dev.gatehouse.benchmarks.coldstart.ColdStart;
import dev.gatehouse.benchmarks.measurement.AnswerBenchmark;
import dev.gatehouse.benchmarks.measurement.Comparing;
import dev.gatehouse.benchmarks.measurement.Emulator;
import dev.gatehouse.benchmarks.measurement.Growth;
import dev.gatehouse.benchmarks.measurement.Memory;
import dev.gatehouse.benchmarks.measurement.PartBenchmark;
import dev.gatehouse.benchmarks.measurement.StartBenchmark;
import dev.gatehouse.benchmarks.measurement.StopBenchmark;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.result.Samples;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures everything once.
 *
 * <p>Peers are measured close to one another and again in every round, so that a machine that is busy for a while is busy
 * for all of them.
 */
final class Round {

    private static final List<Peer> COLD_PEERS = List.of(
            Peer.EMPTY_JVM,
            Peer.RAW_SERVER,
            Peer.MOCK_WEB_SERVER,
            Peer.WIREMOCK,
            Peer.GATEHOUSE,
            Peer.GATEHOUSE_HTTP_API);

    /** How many times Velocity's own merge a template may take. */
    private static final double MOST_MERGES = 1.3;

    private final Samples samples;

    Round(Samples samples) {
        this.samples = samples;
    }

    void coldStarts(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            for (Peer peer : COLD_PEERS) {
                samples.add(COLD, peer, ColdStart.milliseconds(peer));
            }
        }
    }

    void growth() throws Exception {
        new Growth(samples).measure();
    }

    void emulator() throws InterruptedException {
        new Emulator(samples).measure();
    }

    void memory() throws IOException {
        new Memory(samples).measure();
    }

    void comparing() {
        new Comparing(samples).measure();
    }

    void inOneJvm() throws RunnerException {
        for (RunResult result : run(StartBenchmark.class, StopBenchmark.class, AnswerBenchmark.class)) {
            Peer peer = Peer.valueOf(result.getParams().getParam("peer"));
            add(method(result), peer, result.getPrimaryResult().getStatistics());
        }
    }

    /** After those in one JVM, since it holds some against a whole answer of the raw server. */
    void parts() throws RunnerException {
        double floor = samples.median(LATENCY_MEDIAN, Peer.RAW_SERVER);
        for (RunResult result : run(PartBenchmark.class)) {
            double micros = result.getPrimaryResult().getStatistics().getMean() / 1000;
            switch (method(result)) {
                case "routingAmongFew" -> samples.add(ROUTING, Peer.SMALL_API, micros);
                case "routingAmongMany" -> samples.add(ROUTING, Peer.LARGE_API, micros);
                case "template" -> samples.add(TEMPLATE, Peer.GATEHOUSE, micros);
                case "velocityMerge" -> {
                    samples.add(TEMPLATE, Peer.VELOCITY, micros);
                    samples.add(LATENCY_MEDIAN, Peer.VELOCITY_AND_FLOOR, MOST_MERGES * micros + floor);
                }
                case "validation" -> besideHello(VALIDATION, micros, floor);
                case "parameterMapping" -> besideHello(MAPPING, micros, floor);
                default -> throw new IllegalStateException("No figure is made of the part " + method(result));
            }
        }
    }

    private void besideHello(String figure, double micros, double hello) {
        samples.add(figure, Peer.GATEHOUSE, micros);
        samples.add(figure, Peer.RAW_SERVER, hello);
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void add(String method, Peer peer, Statistics statistics) {
        switch (method) {
            case "startAndFirstAnswer" -> samples.add(START, peer, statistics.getPercentile(50) / 1000);
            case "stop" -> samples.add(STOP, peer, statistics.getPercentile(50) / 1000);
            case "latency" -> {
                samples.add(LATENCY_MEDIAN, peer, statistics.getPercentile(50));
                samples.add(LATENCY_TAIL, peer, statistics.getPercentile(99));
            }
            case "throughput" -> samples.add(THROUGHPUT, peer, statistics.getMean());
            default -> throw new IllegalStateException("No figure is made of the benchmark " + method);
        }
    }

    private static Iterable<RunResult> run(Class<?>... benchmarks) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        for (Class<?> benchmark : benchmarks) {
            options.include(benchmark.getName() + "\\.");
        }
        options.forks(1).verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        return new Runner(options.build()).run();
    }
}
