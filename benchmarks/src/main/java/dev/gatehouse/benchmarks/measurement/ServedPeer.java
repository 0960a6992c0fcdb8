package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import java.io.IOException;
import java.time.Duration;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One server for all threads of a benchmark. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before it measures
public class ServedPeer {

    /**
     * Requests over one connection before anything is measured. With sixteen busy connections the JIT compiler gets so small a
     * share of two cores that a measurement would meet interpreted code for most of a minute.
     */
    @Param("100000")
    public int warmUp;

    /** What is asked. */
    @Param({
        "GATEHOUSE",
        "GATEHOUSE_HTTP_API",
        "HTTP_PROXY",
        "AWS_PROXY",
        "VALIDATED_POST",
        "TWENTY_ITEMS",
        "RAW_SERVER",
        "RAW_SERVER_POSTED",
        "RAW_SERVER_WITH_WORKER",
        "MOCK_WEB_SERVER",
        "WIREMOCK",
        "RECORDING",
        "NOT_RECORDING"
    })
    public Peer peer;

    /** As long as slow peers are warmed at the most, lest a run takes an hour. */
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(8);

    private Server server;

    /** Starts the server, makes sure that it answers as the others do, and lets its code be compiled. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        server = peer.prepare().start();
        try (KeepAliveClient client = connect()) {
            client.getChecked();
            long end = System.nanoTime() + MOST_WARM_UP.toNanos();
            for (int i = 0; i < warmUp && System.nanoTime() < end; i++) {
                client.get();
            }
        }
    }

    KeepAliveClient connect() throws IOException {
        return new KeepAliveClient(server);
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void stop() {
        server.close();
    }
}
