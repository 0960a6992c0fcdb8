package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

    private final GatewayListener listener = ListenerFixture.listen((request, peer) -> ListenerFixture.echo(request));

    @AfterEach
    void close() {
        listener.close();
    }

    @Test
    void a_connection_is_kept_for_the_next_request() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.send(GET).read()).startsWith("HTTP/1.1 200 OK\r\n");
            assertThat(client.send(GET).read()).startsWith("HTTP/1.1 200 OK\r\n");
        }
    }

    @Test
    void requests_sent_ahead_are_answered_in_their_order() throws Exception {
        CountDownLatch secondSent = new CountDownLatch(1);
        try (GatewayListener slowFirst = ListenerFixture.listen((request, peer) -> {
                    if (request.target().equals("/1")) {
                        awaitQuietly(secondSent);
                    }
                    return ListenerFixture.text(request.target());
                });
                RawClient client = new RawClient(slowFirst)) {
            for (int i = 1; i <= 200; i++) {
                client.send("GET /" + i + " HTTP/1.1\r\nHost: h\r\n\r\n");
            }
            secondSent.countDown();

            for (int i = 1; i <= 200; i++) {
                assertThat(client.read()).endsWith("\r\n\r\n/" + i);
            }
        }
    }

    @Test
    void connection_close_is_kept_to() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            String response = client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
                    .readToEnd();

            assertThat(response).startsWith("HTTP/1.1 200 OK").containsIgnoringCase("connection: close\r\n");
        }
    }

    @Test
    void a_client_that_ends_its_output_still_gets_its_answer() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.send(GET).endOutput().readToEnd()).startsWith("HTTP/1.1 200 OK");
        }
    }

    @Test
    void head_is_answered_with_the_length_and_without_the_body() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            String response = client.send("HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
                    .readToEnd();

            assertThat(response).containsIgnoringCase("content-length: 32\r\n").endsWith("\r\n\r\n");
        }
    }

    @Test
    void a_client_that_asks_whether_to_continue_is_told_so() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.read()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");

            assertThat(client.send("ok").read()).startsWith("HTTP/1.1 200 OK").endsWith("\n\nok");
        }
    }

    @Test
    void a_handler_that_throws_is_answered_with_500_and_no_stack_trace() throws IOException {
        try (GatewayListener broken = ListenerFixture.listen((request, peer) -> {
                    throw new IllegalStateException("a defect");
                });
                RawClient client = new RawClient(broken)) {
            assertThat(client.send(GET).read())
                    .startsWith("HTTP/1.1 500 ")
                    .endsWith("{\"message\": \"Internal server error\"}")
                    .doesNotContain("defect");
        }
    }

    @Test
    void a_header_that_would_smuggle_another_in_is_answered_with_500() throws IOException {
        Headers headers = Headers.of("X-A", "1\r\nSet-Cookie: a=b");
        try (GatewayListener splitting =
                        ListenerFixture.listen((request, peer) -> new HttpResponse(200, headers, Bytes.EMPTY));
                RawClient client = new RawClient(splitting)) {
            assertThat(client.send(GET).read()).startsWith("HTTP/1.1 500 ").doesNotContain("Set-Cookie");
        }
    }

    @Test
    void response_headers_keep_their_case_and_order() throws IOException {
        Headers headers = Headers.of("x-Mixed-CASE", "1", "A", "2", "X-mixed-case", "3");
        try (GatewayListener mixed =
                        ListenerFixture.listen((request, peer) -> new HttpResponse(418, headers, Bytes.utf8("é")));
                RawClient client = new RawClient(mixed)) {
            assertThat(client.send(GET).read())
                    .startsWith("HTTP/1.1 418 ")
                    .contains("\r\nx-Mixed-CASE: 1\r\nA: 2\r\nX-mixed-case: 3\r\n")
                    .containsIgnoringCase("content-length: 2\r\n");
        }
    }

    @Test
    void a_status_without_a_body_has_none() throws IOException {
        try (GatewayListener empty = ListenerFixture.listen(
                        (request, peer) -> new HttpResponse(204, Headers.EMPTY, Bytes.utf8("ignored")));
                RawClient client = new RawClient(empty)) {
            assertThat(client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
                            .readToEnd())
                    .startsWith("HTTP/1.1 204 No Content\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
