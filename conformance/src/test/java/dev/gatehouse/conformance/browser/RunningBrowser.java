package dev.gatehouse.conformance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/**
 * A browser's process with those that it started, and a profile of its own; all of it is gone when this is closed.
 *
 * @param process the browser, whose children come and go
 * @param folder the profile, and what the browser says
 */
record RunningBrowser(Process process, Path folder) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final Duration GOODBYE = Duration.ofSeconds(10);

    static RunningBrowser start(Path program, List<String> switches, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(switches);
        try {
            Path folder = Files.createTempDirectory("gatehouse-browser");
            command.add("--user-data-dir=" + folder.resolve("profile"));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectOutput(folder.resolve("stdout").toFile())
                    .redirectError(folder.resolve("stderr").toFile())
                    .start();
            return new RunningBrowser(process, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The browser cannot be started: " + command, e);
        }
    }

    /** Never gives anything, and fails if the browser ends by itself. */
    <T> CompletableFuture<T> gone() {
        return process.onExit().thenApply(ended -> {
            throw new IllegalStateException("The browser ended by itself, with " + ended.exitValue());
        });
    }

    /** What the browser has written on the standard error so far, but for the desktop that it misses on a server. */
    String stderr() {
        return read("stderr").lines().filter(line -> !line.contains("dbus")).collect(Collectors.joining("\n"));
    }

    /** The result of {@code --dump-dom}. */
    LoadedPage loaded() {
        if (!within(LIMIT, process.toHandle())) {
            throw new AssertionFailedError("The browser did not load the page within " + LIMIT + "\n" + stderr());
        }
        String dom = read("stdout");
        if (process.exitValue() != 0 || dom.isEmpty()) {
            throw new AssertionFailedError(
                    "The browser loaded nothing, and ended with " + process.exitValue() + "\n" + stderr());
        }
        return new LoadedPage(
                dom, stderr().lines().filter(line -> line.contains(":CONSOLE")).toList());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its profile goes too, so there is nothing that it would have to save first. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        List<ProcessHandle> left =
                all.stream().filter(one -> !within(GOODBYE, one)).toList();
        delete();
        if (!left.isEmpty()) {
            throw new IllegalStateException("The browser's processes do not end: " + left);
        }
    }

    private static boolean within(Duration limit, ProcessHandle process) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stillWritten) {
            // by a process that was not yet there when the others were ended; a temporary folder may stay
            folder.toFile().deleteOnExit();
        }
    }
}
