package dev.gatehouse.benchmarks.result;

import java.util.List;

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

    /** Finding a resource by its path, microseconds. */
    public static final String ROUTING = "part: routing among 10,000 resources";

    /** Rendering a template over twenty items, microseconds. */
    public static final String TEMPLATE = "part: template over 20 items";

    /** Validating a body of one kilobyte, microseconds. */
    public static final String VALIDATION = "part: validation of 1 KB";

    /** Mapping five parameters, microseconds. */
    public static final String MAPPING = "part: mapping of 5 parameters";

    /** Heap of a server that has answered once, kilobytes. */
    public static final String IDLE_HEAP = "heap of an idle server";

    /** Start of each of a thousand gateways beyond the first, milliseconds. */
    public static final String START_OF_MANY = "1,000 gateways: start of each beyond the first";

    /** Heap of each of a thousand gateways, kilobytes. */
    public static final String HEAP_OF_MANY = "1,000 gateways: heap of each";

    /** Heap that a thousand gateways hold, and what is left of it when they are closed, megabytes. */
    public static final String HEAP_RETURNED = "1,000 gateways: heap left after close";

    /** Heap of a gateway with what it has recorded, megabytes. */
    public static final String HEAP_RECORDED = "100,000 recorded exchanges: heap";

    private static final String HEAD =
            """
            | Figure | Unit | Gatehouse | Peer | Peer's | Ratio | Goal | Met |
            |---|---|---:|---|---:|---:|---|---|
            """;

    private final List<Figure> all;

    private Figures(List<Figure> all) {
        this.all = all;
    }

    /** The figures that the samples suffice for. */
    public static Figures of(Samples samples) {
        return new Figures(Comparisons.all()
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
