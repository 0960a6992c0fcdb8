package dev.gatehouse.bridge.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that come back to this machine through a relay. */
class RelaysTest {

    private final HttpServer server = server();
    private final Relays relays = new Relays(HostAddress.loopback());

    @AfterEach
    void close() {
        relays.close();
        server.stop(0);
    }

    @Test
    void the_server_sees_the_host_of_the_definition_and_the_rest_as_it_came() throws Exception {
        URI relayed = relays.uri("pets.example.com", uri("/base")).orElseThrow();

        HttpResponse answer = send(relayed, "POST", relayed.getPath() + "/a%20b?c=%2F", "x".repeat(100_000));

        assertThat(answer.body().utf8()).isEqualTo("POST /base/a%20b?c=%2F pets.example.com X-own=1 100000");
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void one_server_has_one_relay_and_each_host_its_own() {
        URI first = relays.uri("one.example.com", uri("")).orElseThrow();

        assertThat(relays.uri("one.example.com", uri(""))).contains(first);
        assertThat(relays.uri("two.example.com", uri("")).orElseThrow().getPort())
                .isNotEqualTo(first.getPort());
    }

    @Test
    void a_server_over_tls_cannot_be_relayed() {
        assertThat(relays.uri("one.example.com", URI.create("https://127.0.0.1:8443")))
                .isEmpty();
    }

    @Test
    void a_server_that_is_gone_ends_the_connection() {
        URI relayed = relays.uri("gone.example.com", uri("")).orElseThrow();
        server.stop(0);

        Assertions.assertThatThrownBy(() -> send(relayed, "GET", "/", "")).isInstanceOf(IOException.class);
    }

    @Test
    void once_closed_nothing_listens() {
        URI relayed = relays.uri("one.example.com", uri("")).orElseThrow();
        relays.close();

        Assertions.assertThatThrownBy(() -> send(relayed, "GET", "/", "")).isInstanceOf(IOException.class);
    }

    private static HttpResponse send(URI relay, String method, String target, String body) throws IOException {
        URI server = URI.create("http://127.0.0.1:" + relay.getPort());
        return new WireExchange(Duration.ofSeconds(20))
                .send(server, new HttpRequest(method, target, Headers.of("X-own", "1"), Bytes.utf8(body)));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                int length = exchange.getRequestBody().readAllBytes().length;
                byte[] told = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                                + exchange.getRequestHeaders().getFirst("Host") + " X-own="
                                + exchange.getRequestHeaders().getFirst("X-own") + " " + length)
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(201, told.length);
                exchange.getResponseBody().write(told);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
