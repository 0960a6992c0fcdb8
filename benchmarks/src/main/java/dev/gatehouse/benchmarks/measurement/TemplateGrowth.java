package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a long template costs beside a short one; every line of both is rendered. */
public final class TemplateGrowth {

    private static final int SHORT = 10;
    private static final int LONG = 1_000;
    private static final int WARM_UP = 3;
    private static final int TIMES = 5;
    private static final int REQUESTS = 2_000;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: lines, version: "1"}
            paths:
              /lines:
                get:
                  responses:
                    "200": {description: lines}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates:
                      application/json: '{"statusCode": 200}'
                    responses:
                      default:
                        statusCode: "200"
                        responseTemplates:
                          application/json: |-
            LINES
                            {"last": "$v"}
            """;

    private final Samples samples;
    private final Effort effort;

    /** Adds to the samples. */
    public TemplateGrowth(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** Measures both, in turn, after some that do not count. */
    public void measure() throws IOException {
        for (int i = -effort.times(WARM_UP); i < effort.times(TIMES); i++) {
            Samples counted = i < 0 ? new Samples() : samples;
            life(counted, Peer.SHORT_TEMPLATE, SHORT);
            life(counted, Peer.LONG_TEMPLATE, LONG);
        }
    }

    private void life(Samples counted, Peer peer, int lines) throws IOException {
        String document = API.replace("LINES", template(lines));
        long start = System.nanoTime();
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(OpenApiDefinition.text("lines.yaml", document)), DefinitionOptions.defaults());
        counted.add(Figures.LOAD_OF_LINES, peer, (System.nanoTime() - start) / NANOS_PER_MILLI);
        try (Gateway gateway = loaded.start()) {
            String target = gateway.baseUri().getRawPath() + "/lines?name=world";
            Server server = new Server(gateway.uri().getPort(), target, () -> {});
            counted.add(Figures.LATENCY_OF_LINES, peer, MedianLatency.of(server, effort.count(REQUESTS)));
        }
    }

    private static String template(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> " ".repeat(16) + "#set($v = \"$input.params('name') " + i + "\")")
                .collect(Collectors.joining("\n"));
    }
}
