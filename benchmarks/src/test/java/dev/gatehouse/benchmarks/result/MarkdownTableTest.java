package dev.gatehouse.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.benchmarks.peer.Peer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTableTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_figures_is_shown_with_its_day_and_how_many_goals_it_meets() throws IOException {
        Samples samples = new Samples();
        samples.add(Figures.LATENCY_MEDIAN, Peer.GATEHOUSE, 100);
        samples.add(Figures.LATENCY_MEDIAN, Peer.RAW_SERVER, 80);
        samples.add(Figures.THROUGHPUT, Peer.GATEHOUSE, 10);
        samples.add(Figures.THROUGHPUT, Peer.RAW_SERVER, 80);
        Path file = folder.resolve("performance.json");
        PerformanceJson.write(file, Figures.of(samples), Instant.EPOCH, "1.0");

        assertThat(MarkdownTable.ofFile(file))
                .contains("1970-01-01T00:00:00Z. 1 of 2 goals are met.")
                .contains("| latency p50 | us | 100 | raw Netty hello | 80 | 1.25 | <= 1.5 | yes |")
                .contains(
                        "| throughput, 16 connections | req/s | 10 | raw Netty hello | 80 | 0.125 | >= 0.6 | **no** |");
    }
}
