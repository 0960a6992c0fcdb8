package dev.gatehouse.benchmarks.measurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.benchmarks.peer.GatehouseServer;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import java.io.IOException;

/** What an API of many stages costs beside one of a single stage. */
public final class StageGrowth {

    private static final int MANY = 100;
    private static final int WARM_UP = 2;
    private static final int TIMES = 5;
    private static final int REQUESTS = 4_000;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Samples samples;
    private final Effort effort;

    /** Adds to the samples. */
    public StageGrowth(Samples samples, Effort effort) {
        this.samples = samples;
        this.effort = effort;
    }

    /** Measures both, in turn, after some that do not count. */
    public void measure() throws IOException {
        for (int i = -effort.times(WARM_UP); i < effort.times(TIMES); i++) {
            Samples counted = i < 0 ? new Samples() : samples;
            life(counted, Peer.ONE_STAGE, 1);
            life(counted, Peer.HUNDRED_STAGES, MANY);
        }
    }

    private void life(Samples counted, Peer peer, int stages) throws IOException {
        try (Gateway gateway = GatehouseServer.greetings()) {
            String api = gateway.control()
                    .call("GetRestApis", JsonNodeFactory.instance.objectNode())
                    .at("/items/0/id")
                    .asText();
            for (int i = 1; i < stages; i++) {
                deploy(gateway, api, "s" + i);
            }
            long start = System.nanoTime();
            deploy(gateway, api, "last");
            counted.add(Figures.DEPLOY_STAGE, peer, (System.nanoTime() - start) / NANOS_PER_MILLI);
            Server server = new Server(gateway.uri().getPort(), "/last/greeting?name=world", () -> {});
            counted.add(Figures.LATENCY_OF_STAGES, peer, MedianLatency.of(server, effort.count(REQUESTS)));
        }
    }

    private static void deploy(Gateway gateway, String api, String stage) {
        ObjectNode parameters =
                JsonNodeFactory.instance.objectNode().put("restApiId", api).put("stageName", stage);
        gateway.control().call("CreateDeployment", parameters);
    }
}
