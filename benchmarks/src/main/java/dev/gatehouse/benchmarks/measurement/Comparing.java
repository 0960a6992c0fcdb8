package dev.gatehouse.benchmarks.measurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.Gateway;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import dev.gatehouse.bridge.target.endpoint.Endpoint;
import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.contract.comparison.ContractComparison;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Flow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What comparing costs beside what the target needs for the same requests.
 *
 * <p>Another gateway is the target that leaves comparing the least to hide behind; LocalStack, if
 * {@code gatehouse.localstack.url} names one, is what users have.
 */
public final class Comparing {

    private static final int EXCHANGES = 60;
    private static final int WARM_UP = 8;
    private static final int TIMES = 7;
    private static final double NANOS_PER_MILLI = 1_000_000;

    /** An answer of two kilobytes, so that there is something to compare. */
    private static final String API =
            """
            openapi: 3.0.1
            info: {title: pets, version: "1"}
            paths:
              /pets:
                get:
                  parameters:
                    - {name: color, in: query, schema: {type: string}}
                  responses:
                    "200": {description: pets}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates:
                      application/json: '{"statusCode": 200}'
                    responses:
                      default:
                        statusCode: "200"
                        responseTemplates:
                          application/json: |-
                            {"pets": [#foreach($n in [1..40]){"id": $n, "color": "$input.params('color')", "kind": "dog"}#if($foreach.hasNext),#end#end]}
            """;

    private final Samples samples;
    private final Effort effort;

    /** Adds to the samples. */
    public Comparing(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** Measures this alone, and prints every value. */
    public static void main(String[] arguments) {
        Samples samples = new Samples();
        new Comparing(samples, Effort.FULL).measure();
        System.out.println(samples.spread());
        System.out.println(Figures.of(samples).table());
    }

    /** Measures with a gateway as the target, and with LocalStack if one is named. */
    public void measure() {
        try (Gateway other = start();
                Target target = Endpoint.at(other.uri())) {
            measure(target, Peer.COMPARING, Peer.TARGET);
        }
        if (!System.getProperty("gatehouse.localstack.url", "").isEmpty()) {
            try (Target target = new LocalStack()) {
                measure(target, Peer.COMPARING_LOCALSTACK, Peer.LOCALSTACK);
            }
        }
    }

    private static Gateway start() {
        return Gateway.start(OpenApiDefinition.text("pets.yaml", API));
    }

    private void measure(Target target, Peer comparing, Peer alone) {
        try (Gateway gateway = start();
                DeployedApi here = InProcess.of(gateway).deploy(Deployable.of(gateway));
                DeployedApi there = target.deploy(Deployable.of(gateway))) {
            List<TargetRequest> requests = requests(gateway);
            requests.forEach(here::send);
            List<Flow> flows = gateway.flows().all();
            int warmUp = effort.times(WARM_UP);
            for (int i = 0; i < warmUp + effort.times(TIMES); i++) {
                Samples counted = i < warmUp ? new Samples() : samples;
                counted.add(Figures.COMPARING, alone, timed(() -> requests.forEach(there::send)));
                counted.add(Figures.COMPARING, comparing, timed(() -> compare(gateway, flows, there, false)));
                counted.add(Figures.COMPARING_STAGES, alone, timed(() -> tested(flows, requests, there)));
                counted.add(Figures.COMPARING_STAGES, comparing, timed(() -> compare(gateway, flows, there, true)));
            }
        }
    }

    private static List<TargetRequest> requests(Gateway gateway) {
        String api = gateway.control()
                .call("GetRestApis", JsonNodeFactory.instance.objectNode())
                .at("/items/0/id")
                .asText();
        return IntStream.range(0, EXCHANGES)
                .mapToObj(i -> new TargetRequest(
                        api,
                        "test",
                        new HttpRequest("GET", "/pets?color=c" + i, Headers.of("Accept", "*/*"), Bytes.EMPTY)))
                .toList();
    }

    private static void tested(List<Flow> flows, List<TargetRequest> requests, DeployedApi there) {
        for (int i = 0; i < flows.size(); i++) {
            there.send(requests.get(i));
            there.testInvoke(requests.get(i), flows.get(i).methodRequest().route());
        }
    }

    private static void compare(Gateway gateway, List<Flow> flows, DeployedApi there, boolean stages) {
        ContractComparison comparison = ContractComparison.of(gateway);
        List<ExchangeComparison> compared =
                (stages ? comparison : comparison.withoutStages()).compare(flows, "target", there);
        if (compared.size() != EXCHANGES) {
            throw new IllegalStateException("Only " + compared.size() + " exchanges were compared");
        }
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
