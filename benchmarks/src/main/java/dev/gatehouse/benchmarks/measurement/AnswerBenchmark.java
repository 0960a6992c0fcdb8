package dev.gatehouse.benchmarks.measurement;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Answers over keep-alive; the gateway's are MOCK with a template, and recorded. */
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 3, time = 1)
public class AnswerBenchmark {

    /** How long one request takes when nobody else asks. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public int latency(ServedPeer served, Connection connection) throws IOException {
        return connection.get();
    }

    /** How many requests are answered when sixteen connections ask all the time. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(16)
    public int throughput(ServedPeer served, Connection connection) throws IOException {
        return connection.get();
    }
}
