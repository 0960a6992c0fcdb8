package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import java.io.IOException;
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

    /** What is asked. */
    @Param({"GATEHOUSE", "GATEHOUSE_HTTP_API", "RAW_SERVER", "RAW_SERVER_WITH_WORKER", "MOCK_WEB_SERVER"})
    public Peer peer;

    /**
     * Requests over one connection before anything is measured. With sixteen busy connections the JIT compiler gets so small a
     * share of two cores that a measurement would meet interpreted code for most of a minute.
     */
    private static final int WARM_UP = 100_000;

    private Server server;

    /** Starts the server, makes sure that it answers as the others do, and lets its code be compiled. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        server = peer.prepare().start();
        try (KeepAliveClient client = connect()) {
            client.getChecked();
            for (int i = 0; i < WARM_UP; i++) {
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
