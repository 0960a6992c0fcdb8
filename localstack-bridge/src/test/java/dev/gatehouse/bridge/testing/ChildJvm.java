package dev.gatehouse.bridge.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A JVM with another environment than this one's: nothing in it is AWS's but what is said here, and its user's home is empty.
 *
 * @param main the class that runs
 * @param home a directory in place of the user's
 * @param variables of its environment
 * @param properties of its system
 * @param onClassPath which parts of this JVM's class path it has
 */
public record ChildJvm(
        Class<?> main,
        Path home,
        Map<String, String> variables,
        Map<String, String> properties,
        Predicate<String> onClassPath) {

    /** One that looks for no credentials in the network. */
    public static ChildJvm of(Class<?> main, Path home) {
        return new ChildJvm(main, home, Map.of("AWS_EC2_METADATA_DISABLED", "true"), Map.of(), part -> true);
    }

    /** With one more variable. */
    public ChildJvm with(String variable, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(variable, value);
        return new ChildJvm(main, home, more, properties, onClassPath);
    }

    /** With one more system property. */
    public ChildJvm property(String name, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(name, value);
        return new ChildJvm(main, home, variables, more, onClassPath);
    }

    /** Without what has this in its path. */
    public ChildJvm without(String part) {
        return new ChildJvm(main, home, variables, properties, onClassPath.and(path -> !path.contains(part)));
    }

    /** Starts it; what it says to the console can be read, errors go to this one's. */
    public Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.home=" + home));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("GATEHOUSE_"));
        environment.put("HOME", home.toString());
        environment.putAll(variables);
        return builder.start();
    }

    /** Runs it to its end, and gives what it said. */
    public String run() throws IOException {
        Process process = start();
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }

    private String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(onClassPath)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
