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

    /** Median latency over a connection that is kept, microseconds. */
    public static final String KEEP_ALIVE = "latency p50 over keep-alive: no 44 ms of a missing TCP_NODELAY";

    /** Deployment of one more stage, milliseconds. */
    public static final String DEPLOY_STAGE = "100 stages: deploy one more";

    /** Median latency of the last of the stages, microseconds. */
    public static final String LATENCY_OF_STAGES = "100 stages: latency p50";

    /** Reading and compiling a definition with one template, milliseconds. */
    public static final String LOAD_OF_LINES = "template of 1,000 lines: load of the definition";

    /** Median latency with the template, all of which is rendered, microseconds. */
    public static final String LATENCY_OF_LINES = "template of 1,000 lines: latency p50";

    /** A run of JUnit with a thousand tests, each with its own server, milliseconds. */
    public static final String TESTS_WITH_EACH = "JUnit run of 1,000 tests, a server each";

    /** The same with one server for all, milliseconds. */
    public static final String TESTS_SHARING = "JUnit run of 1,000 tests, sharing one server";

    /** Heap of a WebSocket connection, the record of its handshake with it, kilobytes. */
    public static final String HEAP_OF_CONNECTION = "10,000 WebSocket connections: heap of each";

    /** Messages a second that reach their clients through the management API. */
    public static final String BROADCAST = "10,000 WebSocket connections: broadcast";

    /** Messages that reached their clients. */
    public static final String HEARD = "10,000 WebSocket connections: messages heard";

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
        return MarkdownTable.of(PerformanceJson.figures(this));
    }
}
