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

/** From the start of a server to its first answer, in a JVM that has started exactly one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 15)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before it measures
public class StartBenchmark {

    /** What is started. */
    @Param({
        "GATEHOUSE",
        "GATEHOUSE_WITH_LOAD",
        "GATEHOUSE_HTTP_API",
        "THOUSAND_METHODS",
        "THOUSAND_METHODS_WITH_LOAD",
        "GATEHOUSE_HTTP_API_WITH_LOAD",
        "RAW_SERVER",
        "MOCK_WEB_SERVER",
        "WIREMOCK"
    })
    public Peer peer;

    private Starter starter;
    private Server server;
    private KeepAliveClient client;

    /** Loads what a test class loads once. */
    @Setup(Level.Trial)
    public void prepare() {
        starter = peer.prepare();
    }

    /** What is measured. */
    @Benchmark
    public int startAndFirstAnswer() throws IOException {
        server = starter.start();
        client = new KeepAliveClient(server);
        return client.get();
    }

    /** Gives everything back, unmeasured. */
    @TearDown(Level.Iteration)
    public void stop() throws IOException {
        client.close();
        server.close();
    }
}
