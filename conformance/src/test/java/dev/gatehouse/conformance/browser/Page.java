package dev.gatehouse.conformance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.Gateway;
import dev.gatehouse.record.console.FlowText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * A page of another origin than the gateway's: a server, and a script that a browser runs on its page and whose result the page
 * posts back.
 *
 * <pre>{@code
 * try (Page page = Page.inBrowser(); Gateway gateway = Gateway.start(api(page.origin()))) {
 *     JsonNode seen = page.run(gateway, "return ask('/notes');");
 * }
 * }</pre>
 */
final class Page implements AutoCloseable {

    private static final long LIMIT_SECONDS = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;
    private final HttpServer server;
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    private final CompletableFuture<JsonNode> seen = new CompletableFuture<>();

    private Page(Browser browser) throws IOException {
        this.browser = browser;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Serves pages, where there is a browser to look at them; otherwise the test ends here. */
    static Page inBrowser() {
        try {
            return new Page(Browser.required());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code http://127.0.0.1:40123}. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Serves a document beside the page, under the same origin. */
    Page with(String path, String html) {
        documents.put(path, html.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Runs a script on the page, once.
     *
     * @param script the body of an asynchronous function, with {@code api}, {@code ask} and {@code socket} of {@code page.html}
     * @return what it returns; {@code {"thrown": ...}} of one that throws
     */
    JsonNode run(Gateway gateway, String script) {
        String html = template().replace("{api}", gateway.baseUri().toString()).replace("{script}", script);
        with("/", html);
        try (RunningBrowser running = browser.open(URI.create(origin() + "/"))) {
            return await(running, gateway);
        }
    }

    private JsonNode await(RunningBrowser running, Gateway gateway) {
        try {
            return seen.applyToEither(running.gone(), Function.identity()).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionFailedError(nothingSeen(running, gateway), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String nothingSeen(RunningBrowser running, Gateway gateway) {
        return "The page did not say within " + LIMIT_SECONDS + " s what it saw. The flows:\n"
                + gateway.flows().all().stream().map(FlowText::of).collect(Collectors.joining("\n"))
                + "\nThe browser:\n" + running.stderr();
    }

    private static String template() {
        try (InputStream html = Objects.requireNonNull(Page.class.getResourceAsStream("page.html"))) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                seen.complete(JSON.readTree(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            byte[] document = documents.get(exchange.getRequestURI().getPath());
            if (document == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Set-Cookie", "visit=7");
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
