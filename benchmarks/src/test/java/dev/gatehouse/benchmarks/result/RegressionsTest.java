package dev.gatehouse.benchmarks.result;

import static dev.gatehouse.benchmarks.peer.Peer.GATEHOUSE;
import static dev.gatehouse.benchmarks.peer.Peer.MOCK_WEB_SERVER;
import static dev.gatehouse.benchmarks.peer.Peer.RAW_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.benchmarks.peer.Peer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressionsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name_a_file() {
        file = folder.resolve("performance.json");
    }

    @Test
    void a_latency_that_grew_by_more_than_a_third_beside_its_peer_is_named() throws IOException {
        write(figures(Figures.LATENCY_MEDIAN, 100, RAW_SERVER, 100));

        assertThat(worse(figures(Figures.LATENCY_MEDIAN, 140, RAW_SERVER, 100)))
                .containsExactly("latency p50, beside raw Netty hello: the ratio was 1 and is 1.40");
    }

    @Test
    void a_throughput_that_lost_more_than_a_third_beside_its_peer_is_named() throws IOException {
        write(figures(Figures.THROUGHPUT, 60, RAW_SERVER, 100));

        assertThat(worse(figures(Figures.THROUGHPUT, 39, RAW_SERVER, 100)))
                .singleElement()
                .asString()
                .contains("throughput", "0.600", "0.390");
    }

    @Test
    void what_got_better_is_no_regression_in_either_direction() throws IOException {
        write(figures(Figures.THROUGHPUT, 60, RAW_SERVER, 100));
        assertThat(worse(figures(Figures.THROUGHPUT, 90, RAW_SERVER, 100))).isEmpty();

        write(figures(Figures.LATENCY_MEDIAN, 100, RAW_SERVER, 100));
        assertThat(worse(figures(Figures.LATENCY_MEDIAN, 10, RAW_SERVER, 100))).isEmpty();
    }

    @Test
    void a_third_more_is_still_allowed() throws IOException {
        write(figures(Figures.LATENCY_MEDIAN, 100, RAW_SERVER, 100));

        assertThat(worse(figures(Figures.LATENCY_MEDIAN, 133, RAW_SERVER, 100))).isEmpty();
    }

    @Test
    void a_slower_machine_is_no_regression_because_its_peer_is_slower_too() throws IOException {
        write(figures(Figures.LATENCY_MEDIAN, 100, RAW_SERVER, 100));

        assertThat(worse(figures(Figures.LATENCY_MEDIAN, 500, RAW_SERVER, 500))).isEmpty();
    }

    @Test
    void the_same_figure_beside_another_peer_is_not_held_against_it() throws IOException {
        write(figures(Figures.LATENCY_MEDIAN, 100, MOCK_WEB_SERVER, 100));

        assertThat(worse(figures(Figures.LATENCY_MEDIAN, 500, RAW_SERVER, 100))).isEmpty();
    }

    @Test
    void without_an_earlier_file_nothing_is_a_regression() throws IOException {
        assertThat(worse(figures(Figures.LATENCY_MEDIAN, 500, RAW_SERVER, 100))).isEmpty();
    }

    private List<String> worse(Figures figures) throws IOException {
        return Regressions.since(file).in(figures);
    }

    private void write(Figures figures) throws IOException {
        PerformanceJson.write(file, figures, Instant.EPOCH, "");
    }

    private static Figures figures(String name, double value, Peer peer, double peerValue) {
        Samples samples = new Samples();
        samples.add(name, GATEHOUSE, value);
        samples.add(name, peer, peerValue);
        return Figures.of(samples);
    }
}
