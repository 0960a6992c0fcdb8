package dev.gatehouse.benchmarks;

import static dev.gatehouse.benchmarks.result.Figures.COLD;
import static dev.gatehouse.benchmarks.result.Figures.KEEP_ALIVE;
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
import dev.gatehouse.benchmarks.measurement.Effort;
import dev.gatehouse.benchmarks.measurement.Emulator;
import dev.gatehouse.benchmarks.measurement.Growth;
import dev.gatehouse.benchmarks.measurement.Memory;
import dev.gatehouse.benchmarks.measurement.PartBenchmark;
import dev.gatehouse.benchmarks.measurement.StageGrowth;
import dev.gatehouse.benchmarks.measurement.StartBenchmark;
import dev.gatehouse.benchmarks.measurement.StopBenchmark;
import dev.gatehouse.benchmarks.measurement.TemplateGrowth;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.result.Samples;
import dev.gatehouse.benchmarks.suite.JUnitRuns;
import dev.gatehouse.benchmarks.websocket.Broadcast;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
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

    /** Far from the 44 ms of a client that acknowledges late, and far from what a loaded machine adds. */
    private static final double MOST_KEPT_MICROS = 5_000;

    private static final int SOME = 1_000;
    private static final int MANY = 10_000;
    private static final TimeValue SHORT = TimeValue.milliseconds(100);

    private final Samples samples;
    private final Effort effort;
    private final List<String> faults = new ArrayList<>();

    Round(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** What could not be measured, each with its reason. */
    List<String> faults() {
        return faults;
    }

    void measure(int coldTimes) {
        part("cold starts", () -> coldStarts(coldTimes));
        part("in one JVM", this::inOneJvm);
        part("parts", this::parts);
        part("growth with resources", () -> new Growth(samples, effort).measure());
        part("growth with stages", () -> new StageGrowth(samples, effort).measure());
        part("growth with templates", () -> new TemplateGrowth(samples, effort).measure());
        part("memory", () -> new Memory(samples, effort).measure());
        part("JUnit runs", () -> new JUnitRuns(samples).measure());
        part("WebSocket connections", () -> Broadcast.measure(samples, SOME, effort == Effort.FULL ? MANY : SOME));
        part("comparing", () -> new Comparing(samples, effort).measure());
        part("LocalStack", () -> new Emulator(samples, effort).measure());
    }

    private interface Part {
        void measure() throws Exception;
    }

    /** What fails must not take an hour's other figures with it. */
    private void part(String name, Part part) {
        System.out.println("  " + name);
        try {
            part.measure();
        } catch (Exception fault) {
            fault.printStackTrace();
            faults.add("Not measured: " + name + ", because of " + fault);
        }
    }

    private void coldStarts(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            for (Peer peer : COLD_PEERS) {
                samples.add(COLD, peer, ColdStart.milliseconds(peer));
            }
        }
    }

    private void inOneJvm() throws RunnerException {
        for (RunResult result : run(StartBenchmark.class, StopBenchmark.class, AnswerBenchmark.class)) {
            Peer peer = Peer.valueOf(result.getParams().getParam("peer"));
            add(method(result), peer, result.getPrimaryResult().getStatistics());
        }
        samples.add(KEEP_ALIVE, Peer.GATEHOUSE, samples.median(LATENCY_MEDIAN, Peer.GATEHOUSE));
        samples.add(KEEP_ALIVE, Peer.ALLOWED, MOST_KEPT_MICROS);
    }

    /** After those in one JVM, since it holds some against a whole answer of the raw server. */
    private void parts() throws RunnerException {
        double floor = samples.median(LATENCY_MEDIAN, Peer.RAW_SERVER);
        for (RunResult result : run(PartBenchmark.class)) {
            double micros = result.getPrimaryResult().getStatistics().getMean() / 1000;
            switch (method(result)) {
                case "routingAmongFew" -> samples.add(ROUTING, Peer.SMALL_API, micros);
                case "routingAmongMany" -> samples.add(ROUTING, Peer.LARGE_API, micros);
                case "template" -> samples.add(TEMPLATE, Peer.GATEHOUSE, micros);
                case "velocityMerge" -> {
                    samples.add(TEMPLATE, Peer.VELOCITY, micros);
                    double posted = samples.median(LATENCY_MEDIAN, Peer.RAW_SERVER_POSTED);
                    samples.add(LATENCY_MEDIAN, Peer.VELOCITY_AND_FLOOR, MOST_MERGES * micros + posted);
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

    private Iterable<RunResult> run(Class<?>... benchmarks) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        for (Class<?> benchmark : benchmarks) {
            options.include(benchmark.getName() + "\\.");
        }
        if (effort == Effort.QUICK) {
            options.warmupIterations(1).measurementIterations(1).param("warmUp", "100");
            options.warmupTime(SHORT).measurementTime(SHORT);
        }
        options.forks(1).verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        return new Runner(options.build()).run();
    }
}
