package dev.gatehouse.benchmarks.coldstart;

import dev.gatehouse.benchmarks.peer.Peer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts a new JVM of the same JDK with default flags, and takes the time until it has its first answer. */
public final class ColdStart {

    private ColdStart() {}

    /**
     * One cold start.
     *
     * @return milliseconds from asking the operating system for the process to reading that it was answered
     */
    public static double milliseconds(Peer peer) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName(), peer.name())
                .redirectErrorStream(true);
        long start = System.nanoTime();
        Process process = builder.start();
        double took = awaitAnswer(process, start);
        process.waitFor();
        return took;
    }

    private static double awaitAnswer(Process process, long start) throws IOException {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null) {
                if (line.equals(FirstAnswer.DONE)) {
                    return (System.nanoTime() - start) / 1e6;
                }
                said.append(line).append('\n');
                line = output.readLine();
            }
        }
        throw new IOException("The new JVM ended without an answer:\n" + said);
    }
}
