package dev.gatehouse.bridge.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gatehouse's own server as a program of its own, at a free port. */
public final class StandaloneServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile(".*(http://127\\.0\\.0\\.1:\\d+).*");

    private final Process process;
    private final URI uri;

    /** Starts it without definitions. */
    public StandaloneServer() throws IOException {
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.gatehouse.server.Main",
                        "serve",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        this.uri =
                listening(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    private static URI listening(BufferedReader out) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.matches()) {
                return URI.create(listening.group(1));
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    /** Where it listens. */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
