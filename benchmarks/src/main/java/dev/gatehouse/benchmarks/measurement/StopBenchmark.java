package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.benchmarks.peer.Starter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Stopping a server that has answered once and whose client keeps its connection, as pooling clients do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 15)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before it measures
public class StopBenchmark {

    /** What is stopped. */
    @Param({"GATEHOUSE", "GATEHOUSE_HTTP_API", "RAW_SERVER", "MOCK_WEB_SERVER"})
    public Peer peer;

    private Starter starter;
    private Server server;
    private KeepAliveClient client;

    /** Loads what a test class loads once. */
    @Setup(Level.Trial)
    public void prepare() {
        starter = peer.prepare();
    }

    /** Starts, unmeasured. */
    @Setup(Level.Iteration)
    public void start() throws IOException {
        server = starter.start();
        client = new KeepAliveClient(server);
        client.getChecked();
    }

    /** What is measured. */
    @Benchmark
    public void stop() {
        server.close();
    }

    /** Closes the client's end, unmeasured. */
    @TearDown(Level.Iteration)
    public void disconnect() throws IOException {
        client.close();
    }
}
