package dev.gatehouse.conformance.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/**
 * The Chromium at {@code -Dgatehouse.browser=/path}, or else on the {@code PATH}. Without one a test is skipped with the reason, or
 * fails where {@code gatehouse.browser} is {@code required}.
 */
record Browser(Path program) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** What a browser does by itself, such as looking for updates, must not reach the internet, nor the gateway's flows. */
    private static final List<String> SWITCHES = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-sync",
            "--disable-breakpad",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--no-default-browser-check",
            "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--enable-logging=stderr");

    /** Never without a browser: the test ends here. */
    static Browser required() {
        String said = System.getProperty("gatehouse.browser", "");
        if (!said.isEmpty() && !said.equals("required")) {
            return named(Path.of(said));
        }
        return onPath().map(Browser::new)
                .findFirst()
                .orElseThrow(
                        () -> without(
                                said,
                                "no browser: none of " + NAMES
                                        + " is on the PATH. Install one, or say where one is with -Dgatehouse.browser=/path/to/chromium"));
    }

    private static Browser named(Path program) {
        if (!Files.isExecutable(program)) {
            throw new AssertionFailedError("-Dgatehouse.browser is " + program + ", and that is no program");
        }
        return new Browser(program);
    }

    private static Stream<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable);
    }

    private static AssertionFailedError without(String said, String reason) {
        if (!said.equals("required")) {
            abort(reason);
        }
        return new AssertionFailedError(reason);
    }

    /** Opens a page, and leaves it open until the browser is closed. */
    RunningBrowser open(URI page) {
        return RunningBrowser.start(program, SWITCHES, List.of(page.toString()));
    }

    /** What a page is once it is loaded, and what its console says. */
    LoadedPage load(URI page) {
        try (RunningBrowser browser = RunningBrowser.start(program, SWITCHES, List.of("--dump-dom", page.toString()))) {
            return browser.loaded();
        }
    }
}
