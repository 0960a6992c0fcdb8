package dev.gatehouse.benchmarks.suite;

import dev.gatehouse.benchmarks.coldstart.NewJvm;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
import java.io.IOException;

/** Whole runs of a thousand tests, beside the same with okhttp's MockWebServer. */
public final class JUnitRuns {

    static final int TESTS = 1_000;

    private final Samples samples;

    /** Adds to the samples. */
    public JUnitRuns(Samples samples) {
        this.samples = samples;
    }

    /** Measures each run once. */
    public void measure() throws IOException, InterruptedException {
        add(Figures.TESTS_WITH_EACH, Peer.TESTS_OF_GATEHOUSE, GatewayEach.class);
        add(Figures.TESTS_WITH_EACH, Peer.TESTS_OF_MOCK_WEB_SERVER, MockWebServerEach.class);
        add(Figures.TESTS_SHARING, Peer.TESTS_OF_GATEHOUSE, GatewayShared.class);
        add(Figures.TESTS_SHARING, Peer.TESTS_OF_MOCK_WEB_SERVER, MockWebServerShared.class);
    }

    private void add(String figure, Peer peer, Class<?> tests) throws IOException, InterruptedException {
        samples.add(figure, peer, NewJvm.milliseconds(Run.class, tests.getName()));
    }
}
