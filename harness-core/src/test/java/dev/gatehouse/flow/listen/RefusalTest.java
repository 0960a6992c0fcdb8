package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final ListenerSettings SMALL = new ListenerSettings(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            1000,
            1000,
            Duration.ofMillis(200),
            Duration.ofMillis(500));

    private final GatewayListener listener =
            GatewayListener.start(SMALL, (request, peer) -> fail("must not become a request"));

    @AfterEach
    void close() {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: h\r\n\r\n",
                "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : h\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\nHost: h\n\n",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n"
            })
    void what_is_malformed_or_ambiguous_is_answered_with_400(String bytes) throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.send(bytes).readToEnd())
                    .startsWith("HTTP/1.1 400 Bad Request\r\n")
                    .contains("x-amzn-ErrorType: BadRequestException\r\n")
                    .endsWith("\r\n\r\n{\"message\":\"Bad Request\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%s HTTP/1.1\r\nHost: h\r\n\r\n", "GET / HTTP/1.1\r\nHost: h\r\nX-A: %s\r\n\r\n"})
    void a_head_beyond_the_limit_is_refused(String form) throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.send(form.replace("%s", "a".repeat(1100))).readToEnd())
                    .startsWith("HTTP/1.1 431 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1001\r\nExpect: 100-continue\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n%s\r\n1\r\na\r\n0\r\n\r\n"
            })
    void a_body_beyond_the_limit_is_answered_with_413_however_it_is_framed(String form) throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.send(form.replace("%s", "a".repeat(1000))).readToEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .endsWith("HTTP content length exceeded 10485760 bytes.");
        }
    }

    @Test
    void a_request_that_is_not_finished_in_time_is_refused() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nab");

            assertThat(client.readToEnd()).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void an_idle_connection_is_closed_without_a_word() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.readToEnd()).isEmpty();
        }
    }
}
