package dev.gatehouse.benchmarks.result;

import static dev.gatehouse.benchmarks.peer.Peer.COMPARING_LOCALSTACK;
import static dev.gatehouse.benchmarks.peer.Peer.EMPTY_JVM;
import static dev.gatehouse.benchmarks.peer.Peer.GATEHOUSE;
import static dev.gatehouse.benchmarks.peer.Peer.GATEHOUSE_WITH_LOAD;
import static dev.gatehouse.benchmarks.peer.Peer.LARGE_API;
import static dev.gatehouse.benchmarks.peer.Peer.LOCALSTACK;
import static dev.gatehouse.benchmarks.peer.Peer.MOCK_WEB_SERVER;
import static dev.gatehouse.benchmarks.peer.Peer.RAW_SERVER;
import static dev.gatehouse.benchmarks.peer.Peer.RAW_SERVER_WITH_WORKER;
import static dev.gatehouse.benchmarks.peer.Peer.SMALL_API;
import static dev.gatehouse.benchmarks.peer.Peer.TARGET;

import dev.gatehouse.benchmarks.peer.Peer;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a run, in the order in which they are shown. */
public final class Figures {

    /** Cold JVM to first answer, milliseconds. */
    public static final String COLD = "cold JVM to first answer";

    /** Start to first answer in a JVM that has started one before, milliseconds. */
    public static final String START = "start to first answer";

    /** Stop with one idle connection, milliseconds. */
    public static final String STOP = "stop";

    /** Median latency, microseconds. */
    public static final String LATENCY_MEDIAN = "latency p50";

    /** 99th percentile of latency, microseconds. */
    public static final String LATENCY_TAIL = "latency p99";

    /** Answers a second over sixteen connections. */
    public static final String THROUGHPUT = "throughput, 16 connections";

    /** Import of a document, milliseconds. */
    public static final String IMPORT = "10,000 resources: import";

    /** Deployment to a stage, milliseconds. */
    public static final String DEPLOY = "10,000 resources: deploy";

    /** Adding a resource with a MOCK method and removing it, microseconds. */
    public static final String EDIT = "10,000 resources: add and remove one";

    /** Median latency, microseconds. */
    public static final String LATENCY_OF_LARGE = "10,000 resources: latency p50";

    /** Deletion of the API with its stage, milliseconds. */
    public static final String DELETE = "10,000 resources: delete";

    /** Comparing sixty exchanges with a target, milliseconds. */
    public static final String COMPARING = "comparing 60 exchanges";

    /** The same with the inner stages, which takes a test invocation for each, milliseconds. */
    public static final String COMPARING_STAGES = "comparing 60 exchanges and their stages";

    private static final String MILLIS = "ms";
    private static final String MICROS = "us";
    private static final String RATE = "req/s";

    private static final String HEAD =
            """
            | Figure | Unit | Gatehouse | Peer | Peer's | Ratio | Goal | Met |
            |---|---|---:|---|---:|---:|---|---|
            """;

    private static final List<Comparison> ONE_METHOD = List.of(
            new Comparison(START, MILLIS, GATEHOUSE, MOCK_WEB_SERVER, Goal.atMost(1.5)),
            new Comparison(START, MILLIS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(START, MILLIS, GATEHOUSE_WITH_LOAD, MOCK_WEB_SERVER, null),
            new Comparison(STOP, MILLIS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(STOP, MILLIS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(COLD, MILLIS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(COLD, MILLIS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(COLD, MILLIS, GATEHOUSE, EMPTY_JVM, null),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, RAW_SERVER, Goal.atMost(1.5)),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, RAW_SERVER_WITH_WORKER, null),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, RAW_SERVER_WITH_WORKER, null),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, RAW_SERVER, Goal.atLeast(0.6)),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, RAW_SERVER_WITH_WORKER, null),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, MOCK_WEB_SERVER, null));

    private static final List<Comparison> MANY_RESOURCES = List.of(
            new Comparison(IMPORT, MILLIS, LARGE_API, SMALL_API, null),
            new Comparison(DEPLOY, MILLIS, LARGE_API, SMALL_API, null),
            new Comparison(EDIT, MICROS, LARGE_API, SMALL_API, null),
            new Comparison(LATENCY_OF_LARGE, MICROS, LARGE_API, SMALL_API, Goal.atMost(1.1)),
            new Comparison(DELETE, MILLIS, LARGE_API, SMALL_API, null));

    private static final List<Comparison> CONTRACT = List.of(
            new Comparison(COMPARING, MILLIS, Peer.COMPARING, TARGET, Goal.atMost(1.2)),
            new Comparison(COMPARING_STAGES, MILLIS, Peer.COMPARING, TARGET, Goal.atMost(1.2)),
            new Comparison(COMPARING, MILLIS, COMPARING_LOCALSTACK, LOCALSTACK, Goal.atMost(1.2)),
            new Comparison(COMPARING_STAGES, MILLIS, COMPARING_LOCALSTACK, LOCALSTACK, Goal.atMost(1.2)));

    private final List<Figure> all;

    private Figures(List<Figure> all) {
        this.all = all;
    }

    /** The figures that the samples suffice for. */
    public static Figures of(Samples samples) {
        Stream<Comparison> httpApis = ONE_METHOD.stream().map(Comparison::ofHttpApi);
        return new Figures(Stream.of(ONE_METHOD.stream(), httpApis, MANY_RESOURCES.stream(), CONTRACT.stream())
                .flatMap(comparisons -> comparisons)
                .filter(comparison -> comparison.isIn(samples))
                .map(comparison -> comparison.of(samples))
                .toList());
    }

    List<Figure> all() {
        return all;
    }

    /** The figures as a table in Markdown. */
    public String table() {
        StringBuilder text = new StringBuilder(HEAD);
        all.forEach(figure -> text.append(row(figure)));
        return text.toString();
    }

    private static String row(Figure figure) {
        Goal goal = figure.goal();
        String met = goal == null ? "" : goal.isMetBy(figure.ratio()) ? "yes" : "no";
        return "| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        figure.name(),
                        figure.unit(),
                        Numbers.text(figure.value()),
                        figure.peer().label(),
                        Numbers.text(figure.peerValue()),
                        Numbers.text(figure.ratio()),
                        goal == null ? "" : goal.text(),
                        met);
    }
}
