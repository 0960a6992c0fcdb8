package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.Peer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestVerbatimTest {

    private final GatewayListener listener = ListenerFixture.listen((request, peer) -> ListenerFixture.echo(request));

    @AfterEach
    void close() {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/echo//b/./c/%2F%7e/%C3%A9?b=2&a=1&a=&q=x+y%20z",
                "/a/../b",
                "/{id}|x?f=a|b{}",
                "/\u00c3\u00a9",
                "//",
                "/?",
                "/a?b?c#d"
            })
    void the_request_target_reaches_the_handler_as_it_was_sent(String target) throws IOException {
        try (RawClient client = new RawClient(listener)) {
            String response = client.send("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n")
                    .endOutput()
                    .readToEnd();

            // the echo writes UTF-8: one character of the target per byte of the wire
            String utf8 = new String(
                    target.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(response).contains("\r\n\r\nGET " + utf8 + "\n");
        }
    }

    @Test
    void headers_keep_their_case_order_and_repetition() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            String response = client.send(
                            "GET / HTTP/1.1\r\nhOsT: h\r\nX-b: 1\r\nx-A:  two \r\nX-B: 3\r\nAccept:\r\n\r\n")
                    .read();

            assertThat(response).endsWith("GET /\nhOsT=h\nX-b=1\nx-A=two\nX-B=3\nAccept=\n\n");
        }
    }

    @Test
    void a_chunked_body_arrives_whole() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            String response = client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + "5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\nTrailer: t\r\n\r\n")
                    .read();

            assertThat(response).endsWith("\n\nhello, world");
        }
    }

    @Test
    void headers_beyond_aws_limit_still_reach_the_flow_which_answers_them() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            String value = "v".repeat(20_000);

            assertThat(client.send("GET / HTTP/1.1\r\nHost: h\r\nX-Long: " + value + "\r\n\r\n")
                            .read())
                    .contains("X-Long=" + value);
        }
    }

    @Test
    void an_unusual_method_reaches_the_flow() throws IOException {
        try (RawClient client = new RawClient(listener)) {
            assertThat(client.send("pURGE /x HTTP/1.1\r\nHost: h\r\n\r\n").read())
                    .contains("\r\n\r\npURGE /x\n");
        }
    }

    @Test
    void the_peer_is_the_client_by_address_and_protocol() throws Exception {
        CompletableFuture<Peer> seen = new CompletableFuture<>();
        try (GatewayListener other = ListenerFixture.listen((request, peer) -> {
                    seen.complete(peer);
                    return ListenerFixture.text("");
                });
                RawClient client = new RawClient(other)) {
            client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read();

            assertThat(seen.get(5, TimeUnit.SECONDS)).isEqualTo(new Peer("127.0.0.1", "HTTP/1.1", false, null));
        }
    }
}
