package dev.gatehouse.bridge.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stands before a control plane and answers some calls as AWS does that come too fast: the first one of each kind. */
public final class ThrottlingProxy implements AutoCloseable {

    private final HttpServer server;
    private final URI behind;
    private final List<String> kinds;
    private final List<String> throttled = Collections.synchronizedList(new ArrayList<>());

    /**
     * Stands before a server.
     *
     * @param kinds the calls that are throttled once, as {@code POST /restapis}: how method and path begin
     */
    public ThrottlingProxy(URI behind, String... kinds) throws IOException {
        this.behind = behind;
        this.kinds = List.of(kinds);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            byte[] body = exchange.getRequestBody().readAllBytes();
            for (String kind : kinds) {
                if (call.startsWith(kind) && !throttled.contains(kind)) {
                    throttled.add(kind);
                    exchange.getResponseHeaders().add("x-amzn-ErrorType", "TooManyRequestsException");
                    say(exchange, 429, "{\"message\":\"Too Many Requests\"}".getBytes(StandardCharsets.UTF_8));
                    return;
                }
            }
            forward(exchange, body);
        }
    }

    private void forward(HttpExchange exchange, byte[] body) throws IOException {
        List<Header> headers = new ArrayList<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        HttpResponse answer = new WireExchange(Duration.ofSeconds(30))
                .send(
                        behind,
                        new HttpRequest(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI().toString(),
                                new Headers(headers),
                                Bytes.of(body)));
        for (Header header : answer.headers()) {
            if (!header.isNamed("Content-Length") && !header.isNamed("Transfer-Encoding")) {
                exchange.getResponseHeaders().add(header.name(), header.value());
            }
        }
        say(exchange, answer.status(), answer.body().toByteArray());
    }

    private static void say(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The kinds that were throttled. */
    public List<String> throttled() {
        return List.copyOf(throttled);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
