package dev.gatehouse.benchmarks.result;

import static dev.gatehouse.benchmarks.peer.Peer.ALLOWED;
import static dev.gatehouse.benchmarks.peer.Peer.COMPARING_LOCALSTACK;
import static dev.gatehouse.benchmarks.peer.Peer.EMPTY_JVM;
import static dev.gatehouse.benchmarks.peer.Peer.GATEHOUSE;
import static dev.gatehouse.benchmarks.peer.Peer.GATEHOUSE_WITH_LOAD;
import static dev.gatehouse.benchmarks.peer.Peer.HUNDRED_THOUSAND_EXCHANGES;
import static dev.gatehouse.benchmarks.peer.Peer.LARGE_API;
import static dev.gatehouse.benchmarks.peer.Peer.LOCALSTACK;
import static dev.gatehouse.benchmarks.peer.Peer.MOCK_WEB_SERVER;
import static dev.gatehouse.benchmarks.peer.Peer.RAW_SERVER;
import static dev.gatehouse.benchmarks.peer.Peer.RAW_SERVER_WITH_WORKER;
import static dev.gatehouse.benchmarks.peer.Peer.SMALL_API;
import static dev.gatehouse.benchmarks.peer.Peer.TARGET;
import static dev.gatehouse.benchmarks.peer.Peer.TEN_THOUSAND_CONNECTIONS;
import static dev.gatehouse.benchmarks.peer.Peer.TEN_THOUSAND_EXCHANGES;
import static dev.gatehouse.benchmarks.peer.Peer.THOUSAND_CLOSED;
import static dev.gatehouse.benchmarks.peer.Peer.THOUSAND_CONNECTIONS;
import static dev.gatehouse.benchmarks.peer.Peer.THOUSAND_GATEWAYS;
import static dev.gatehouse.benchmarks.peer.Peer.WIREMOCK;
import static dev.gatehouse.benchmarks.result.Figures.COLD;
import static dev.gatehouse.benchmarks.result.Figures.COMPARING_STAGES;
import static dev.gatehouse.benchmarks.result.Figures.DELETE;
import static dev.gatehouse.benchmarks.result.Figures.DEPLOY;
import static dev.gatehouse.benchmarks.result.Figures.EDIT;
import static dev.gatehouse.benchmarks.result.Figures.HEAP_OF_MANY;
import static dev.gatehouse.benchmarks.result.Figures.HEAP_RECORDED;
import static dev.gatehouse.benchmarks.result.Figures.HEAP_RETURNED;
import static dev.gatehouse.benchmarks.result.Figures.IDLE_HEAP;
import static dev.gatehouse.benchmarks.result.Figures.IMPORT;
import static dev.gatehouse.benchmarks.result.Figures.LATENCY_MEDIAN;
import static dev.gatehouse.benchmarks.result.Figures.LATENCY_OF_LARGE;
import static dev.gatehouse.benchmarks.result.Figures.LATENCY_TAIL;
import static dev.gatehouse.benchmarks.result.Figures.MAPPING;
import static dev.gatehouse.benchmarks.result.Figures.ROUTING;
import static dev.gatehouse.benchmarks.result.Figures.START;
import static dev.gatehouse.benchmarks.result.Figures.START_OF_MANY;
import static dev.gatehouse.benchmarks.result.Figures.STOP;
import static dev.gatehouse.benchmarks.result.Figures.TEMPLATE;
import static dev.gatehouse.benchmarks.result.Figures.THROUGHPUT;
import static dev.gatehouse.benchmarks.result.Figures.VALIDATION;

import dev.gatehouse.benchmarks.peer.Peer;
import java.util.List;
import java.util.stream.Stream;

/** Every comparison that a run makes, in the order in which they are shown. */
final class Comparisons {

    private static final String MILLIS = "ms";
    private static final String MICROS = "us";
    private static final String RATE = "req/s";
    private static final String KILOBYTES = "KB";
    private static final String MEGABYTES = "MB";

    private static final List<Comparison> ONE_METHOD = List.of(
            new Comparison(START, MILLIS, GATEHOUSE, MOCK_WEB_SERVER, Goal.atMost(1.5)),
            new Comparison(START, MILLIS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(START, MILLIS, GATEHOUSE_WITH_LOAD, MOCK_WEB_SERVER, null),
            new Comparison(START, MILLIS, GATEHOUSE, WIREMOCK, null),
            new Comparison(STOP, MILLIS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(STOP, MILLIS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(COLD, MILLIS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(COLD, MILLIS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(COLD, MILLIS, GATEHOUSE, WIREMOCK, Goal.atMost(0.6)),
            new Comparison(COLD, MILLIS, GATEHOUSE, EMPTY_JVM, null),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, RAW_SERVER, Goal.atMost(1.5)),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, RAW_SERVER_WITH_WORKER, null),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, WIREMOCK, Goal.atMost(1)),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, RAW_SERVER_WITH_WORKER, null),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, RAW_SERVER, Goal.atLeast(0.6)),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, RAW_SERVER_WITH_WORKER, null),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, WIREMOCK, Goal.atLeast(3)));

    private static final List<Comparison> WORK = Stream.of(
                    Peer.HTTP_PROXY, Peer.AWS_PROXY, Peer.VALIDATED_POST, Peer.TWENTY_ITEMS)
            .flatMap(work -> Stream.of(
                    new Comparison(LATENCY_MEDIAN, MICROS, work, RAW_SERVER, null),
                    new Comparison(LATENCY_TAIL, MICROS, work, RAW_SERVER, null),
                    new Comparison(THROUGHPUT, RATE, work, RAW_SERVER, null)))
            .toList();

    private static final List<Comparison> EMULATED = List.of(
            new Comparison(START, MILLIS, GATEHOUSE, Peer.EMULATOR, Goal.atMost(0.002)),
            new Comparison(LATENCY_MEDIAN, MICROS, GATEHOUSE, Peer.EMULATOR, Goal.atMost(0.1)),
            new Comparison(LATENCY_TAIL, MICROS, GATEHOUSE, Peer.EMULATOR, null),
            new Comparison(THROUGHPUT, RATE, GATEHOUSE, Peer.EMULATOR, Goal.atLeast(100)));

    private static final List<Comparison> RECORDING = List.of(
            new Comparison(THROUGHPUT, RATE, Peer.RECORDING, Peer.NOT_RECORDING, Goal.atLeast(0.85)),
            new Comparison(LATENCY_MEDIAN, MICROS, Peer.RECORDING, Peer.NOT_RECORDING, null));

    private static final List<Comparison> KEPT =
            List.of(new Comparison(Figures.KEEP_ALIVE, MICROS, GATEHOUSE, ALLOWED, Goal.atMost(1)));

    private static final List<Comparison> THOUSAND_METHODS = List.of(
            new Comparison(START, MILLIS, Peer.THOUSAND_METHODS, GATEHOUSE, null),
            new Comparison(START, MILLIS, Peer.THOUSAND_METHODS, MOCK_WEB_SERVER, null),
            new Comparison(START, MILLIS, Peer.THOUSAND_METHODS_WITH_LOAD, GATEHOUSE_WITH_LOAD, null));

    private static final List<Comparison> JUNIT_RUNS = Stream.of(Figures.TESTS_WITH_EACH, Figures.TESTS_SHARING)
            .map(run -> new Comparison(run, MILLIS, Peer.TESTS_OF_GATEHOUSE, Peer.TESTS_OF_MOCK_WEB_SERVER, null))
            .toList();

    private static final List<Comparison> STAGES_AND_TEMPLATES = List.of(
            new Comparison(Figures.DEPLOY_STAGE, MILLIS, Peer.HUNDRED_STAGES, Peer.ONE_STAGE, null),
            new Comparison(Figures.LATENCY_OF_STAGES, MICROS, Peer.HUNDRED_STAGES, Peer.ONE_STAGE, null),
            new Comparison(Figures.LOAD_OF_LINES, MILLIS, Peer.LONG_TEMPLATE, Peer.SHORT_TEMPLATE, null),
            new Comparison(Figures.LATENCY_OF_LINES, MICROS, Peer.LONG_TEMPLATE, Peer.SHORT_TEMPLATE, null));

    private static final List<Comparison> WEB_SOCKETS = List.of(
            new Comparison(Figures.HEAP_OF_CONNECTION, KILOBYTES, TEN_THOUSAND_CONNECTIONS, THOUSAND_CONNECTIONS, null),
            new Comparison(Figures.BROADCAST, "messages/s", TEN_THOUSAND_CONNECTIONS, THOUSAND_CONNECTIONS, null),
            new Comparison(Figures.HEARD, "messages", TEN_THOUSAND_CONNECTIONS, Peer.SENT, Goal.atLeast(1)));

    private static final List<Comparison> ITEMS = List.of(
            new Comparison(LATENCY_MEDIAN, MICROS, Peer.TWENTY_ITEMS, Peer.RAW_SERVER_POSTED, null),
            new Comparison(LATENCY_MEDIAN, MICROS, Peer.TWENTY_ITEMS, Peer.VELOCITY_AND_FLOOR, Goal.atMost(1)));

    private static final List<Comparison> MANY_RESOURCES = List.of(
            new Comparison(IMPORT, MILLIS, LARGE_API, SMALL_API, null),
            new Comparison(DEPLOY, MILLIS, LARGE_API, SMALL_API, null),
            new Comparison(EDIT, MICROS, LARGE_API, SMALL_API, null),
            new Comparison(LATENCY_OF_LARGE, MICROS, LARGE_API, SMALL_API, Goal.atMost(1.1)),
            new Comparison(DELETE, MILLIS, LARGE_API, SMALL_API, null));

    private static final List<Comparison> PARTS = List.of(
            new Comparison(ROUTING, MICROS, LARGE_API, SMALL_API, null),
            new Comparison(TEMPLATE, MICROS, GATEHOUSE, Peer.VELOCITY, null),
            new Comparison(VALIDATION, MICROS, GATEHOUSE, RAW_SERVER, null),
            new Comparison(MAPPING, MICROS, GATEHOUSE, RAW_SERVER, null));

    private static final List<Comparison> MEMORY = List.of(
            new Comparison(IDLE_HEAP, KILOBYTES, GATEHOUSE, MOCK_WEB_SERVER, null),
            new Comparison(IDLE_HEAP, KILOBYTES, GATEHOUSE, RAW_SERVER, null),
            new Comparison(START_OF_MANY, MILLIS, GATEHOUSE, ALLOWED, Goal.atMost(1)),
            new Comparison(HEAP_OF_MANY, KILOBYTES, THOUSAND_GATEWAYS, GATEHOUSE, null),
            new Comparison(HEAP_RETURNED, MEGABYTES, THOUSAND_CLOSED, THOUSAND_GATEWAYS, null),
            new Comparison(HEAP_RETURNED, MEGABYTES, THOUSAND_CLOSED, ALLOWED, Goal.atMost(1)),
            new Comparison(
                    HEAP_RECORDED, MEGABYTES, HUNDRED_THOUSAND_EXCHANGES, TEN_THOUSAND_EXCHANGES, Goal.atMost(1.1)));

    private static final List<Comparison> CONTRACT = List.of(
            new Comparison(Figures.COMPARING, MILLIS, Peer.COMPARING, TARGET, Goal.atMost(1.2)),
            new Comparison(COMPARING_STAGES, MILLIS, Peer.COMPARING, TARGET, Goal.atMost(1.2)),
            new Comparison(Figures.COMPARING, MILLIS, COMPARING_LOCALSTACK, LOCALSTACK, Goal.atMost(1.2)),
            new Comparison(COMPARING_STAGES, MILLIS, COMPARING_LOCALSTACK, LOCALSTACK, Goal.atMost(1.2)));

    private Comparisons() {}

    static Stream<Comparison> all() {
        Stream<Comparison> httpApis = ONE_METHOD.stream().map(Comparison::ofHttpApi);
        return Stream.of(
                        ONE_METHOD.stream(),
                        KEPT.stream(),
                        THOUSAND_METHODS.stream(),
                        httpApis,
                        EMULATED.stream(),
                        RECORDING.stream(),
                        WORK.stream(),
                        ITEMS.stream(),
                        PARTS.stream(),
                        MANY_RESOURCES.stream(),
                        STAGES_AND_TEMPLATES.stream(),
                        MEMORY.stream(),
                        JUNIT_RUNS.stream(),
                        WEB_SOCKETS.stream(),
                        CONTRACT.stream())
                .flatMap(comparisons -> comparisons);
    }
}
