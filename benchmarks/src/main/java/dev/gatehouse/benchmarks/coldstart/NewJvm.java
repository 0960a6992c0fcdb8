package dev.gatehouse.benchmarks.coldstart;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts a new JVM of the same JDK with default flags, and takes the time until it says that it is done. */
public final class NewJvm {

    /** What the main class prints when it is done. */
    public static final String DONE = "answered";

    private NewJvm() {}

    /**
     * Runs a main class once, in an empty folder.
     *
     * @return milliseconds from asking the operating system for the process to reading that it was done
     * @throws IOException if it ends without having said so
     */
    public static double milliseconds(Class<?> main, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        Path folder = Files.createTempDirectory("gatehouse-benchmark");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        double took = awaitDone(process, start);
        process.waitFor();
        return took;
    }

    /** Absolute, since the new JVM works in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double awaitDone(Process process, long start) throws IOException {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null) {
                if (line.equals(DONE)) {
                    return (System.nanoTime() - start) / 1e6;
                }
                said.append(line).append('\n');
                line = output.readLine();
            }
        }
        throw new IOException("The new JVM ended without an answer:\n" + said);
    }
}
