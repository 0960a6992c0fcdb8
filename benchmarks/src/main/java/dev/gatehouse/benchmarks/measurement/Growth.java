package dev.gatehouse.benchmarks.measurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import dev.gatehouse.definition.DefinitionOptions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** What an API of many resources costs beside one of few, in the order of its life. */
public final class Growth {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int WARM_UP = 3;
    private static final int TIMES = 5;
    private static final int REQUESTS = 4_000;
    private static final double NANOS_PER_MICRO = 1_000;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Samples samples;
    private final Effort effort;

    /** Adds to the samples. */
    public Growth(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** Measures this alone, and prints every value. */
    public static void main(String[] arguments) throws Exception {
        Samples samples = new Samples();
        new Growth(samples, Effort.FULL).measure();
        System.out.println(samples.spread());
    }

    /** Measures both, in turn, after lives that do not count. */
    public void measure() throws Exception {
        for (int i = 0; i < effort.times(WARM_UP); i++) {
            life(new Samples(), Peer.SMALL_API, FEW);
            life(new Samples(), Peer.LARGE_API, MANY);
        }
        for (int i = 0; i < effort.times(TIMES); i++) {
            life(samples, Peer.SMALL_API, FEW);
            life(samples, Peer.LARGE_API, MANY);
        }
    }

    private void life(Samples samples, Peer peer, int resources) throws Exception {
        try (Gateway gateway =
                LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start()) {
            String document = document(resources);
            String api = timed(samples, Figures.IMPORT, peer, () -> gateway.control()
                    .call("ImportRestApi", parameters().put("body", document))
                    .path("id")
                    .asText());
            timed(samples, Figures.DEPLOY, peer, () -> gateway.control()
                    .call("CreateDeployment", ofApi(api).put("stageName", "dev")));
            samples.add(Figures.EDIT, peer, edits(gateway, api));
            samples.add(Figures.LATENCY_OF_LARGE, peer, latency(gateway, api, resources - 1));
            timed(samples, Figures.DELETE, peer, () -> gateway.control().call("DeleteRestApi", ofApi(api)));
        }
    }

    private static <T> T timed(Samples samples, String figure, Peer peer, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        samples.add(figure, peer, (System.nanoTime() - start) / NANOS_PER_MILLI);
        return result;
    }

    /** Microseconds for one. */
    private static double edits(Gateway gateway, String api) {
        String root = gateway.control()
                .call("GetRestApi", ofApi(api))
                .path("rootResourceId")
                .asText();
        int times = 200;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            ObjectNode added = ofApi(api).put("parentId", root).put("pathPart", "new" + i);
            ObjectNode method = ofApi(api)
                    .put(
                            "resourceId",
                            gateway.control()
                                    .call("CreateResource", added)
                                    .path("id")
                                    .asText())
                    .put("httpMethod", "GET");
            gateway.control().call("PutMethod", method.deepCopy().put("authorizationType", "NONE"));
            gateway.control().call("PutIntegration", method.deepCopy().put("type", "MOCK"));
            gateway.control().call("DeleteResource", method);
        }
        return (System.nanoTime() - start) / NANOS_PER_MICRO / times;
    }

    /** The median, in microseconds. */
    private double latency(Gateway gateway, String api, int resource) throws IOException {
        String target = "/_aws/execute-api/" + api + "/dev/r" + resource;
        Server server = new Server(gateway.uri().getPort(), target, () -> {});
        return MedianLatency.of(server, effort.count(REQUESTS));
    }

    private static ObjectNode parameters() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode ofApi(String api) {
        return parameters().put("restApiId", api);
    }

    private static String document(int resources) {
        StringBuilder document =
                new StringBuilder("{\"openapi\": \"3.0.1\", \"info\": {\"title\": \"many\"}, \"paths\": {");
        for (int i = 0; i < resources; i++) {
            document.append(i == 0 ? "" : ",")
                    .append("\"/r")
                    .append(i)
                    .append("\": {\"get\": {\"responses\": {\"200\": {\"description\": \"\"}},")
                    .append("\"x-amazon-apigateway-integration\": {\"type\": \"mock\",")
                    .append("\"requestTemplates\": {\"application/json\": \"{\\\"statusCode\\\": 200}\"},")
                    .append("\"responses\": {\"default\": {\"statusCode\": \"200\"}}}}}");
        }
        return document.append("}}").toString();
    }
}
