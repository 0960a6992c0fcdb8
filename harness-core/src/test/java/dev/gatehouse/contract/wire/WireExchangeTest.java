package dev.gatehouse.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that says exactly what each test wants. */
class WireExchangeTest {

    private final WireExchange wire = new WireExchange(Duration.ofSeconds(20));
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void headers_arrive_in_the_order_and_case_in_which_they_were_given() throws Exception {
        server.answers("HTTP/1.1 200 OK\r\nX-b: 2\r\nx-A:1\r\nX-b: 3\r\nContent-Length: 2\r\n\r\nhiXX");

        HttpResponse answer = send("GET", "", "X-Second", "2", "x-first", "1");

        assertThat(server.received())
                .contains("X-Second: 2\r\nx-first: 1\r\n")
                .startsWith("GET /a%20b?c=d HTTP/1.1\r\nHost: ");
        assertThat(answer.headers().all().toString())
                .contains("X-b, value=2], Header[name=x-A, value=1], Header[name=X-b");
        assertThat(answer.body().utf8()).isEqualTo("hi");
    }

    @Test
    void a_body_has_a_length_and_the_callers_own_is_left_out() throws Exception {
        server.answers("HTTP/1.1 204 No Content\r\n\r\n");

        assertThat(send("POST", "čtyři", "Content-Length", "99").status()).isEqualTo(204);

        assertThat(server.received()).contains("Content-Length: 7\r\n").doesNotContain("99");
    }

    @Test
    void chunks_are_put_together_and_interim_answers_skipped() throws Exception {
        server.answers("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3;x=y\r\none\r\nA\r\n, two, thr\r\n0\r\nTrailer: 1\r\n\r\n");

        assertThat(send("GET", "").body().utf8()).isEqualTo("one, two, thr");
    }

    @Test
    void an_answer_without_a_length_ends_with_the_connection() throws Exception {
        server.answers("HTTP/1.0 200 OK\r\n\r\nall of it");

        assertThat(send("GET", "").body().utf8()).isEqualTo("all of it");
    }

    @Test
    void an_answer_to_HEAD_has_no_body_whatever_its_length_says() throws Exception {
        server.answers("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");

        assertThat(send("HEAD", "").body()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void half_an_answer_is_none() {
        server.answers("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf");

        assertThatThrownBy(() -> send("GET", ""))
                .isInstanceOf(EOFException.class)
                .hasMessage("the answer ended after 4 of 50 bytes of its body");
    }

    @Test
    void what_is_no_HTTP_is_quoted() {
        server.answers("220 mail.example.com ESMTP\r\n");

        assertThatThrownBy(() -> send("GET", ""))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("the answer is no HTTP, it begins with \"220 mail.example.com ESMTP\"");
    }

    @Test
    void a_connection_that_is_closed_at_once_is_told() {
        server.answers("");

        assertThatThrownBy(() -> send("GET", ""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("closed without an answer");
    }

    @Test
    void a_server_that_hangs_is_waited_for_no_longer_than_the_limit() {
        server.hangsAfter("HTTP/1.1 200 OK\r\nContent-");

        assertThatThrownBy(() -> new WireExchange(Duration.ofMillis(200)).send(server.uri(), request("GET", "")))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("no answer within 200 ms");
    }

    @Test
    void a_server_that_sends_a_byte_now_and_then_is_not_waited_for_longer_either() {
        server.drips("HTTP/1.1 200 OK\r\nX-Long: ", Duration.ofMillis(20));

        assertThatThrownBy(() -> new WireExchange(Duration.ofMillis(300)).send(server.uri(), request("GET", "")))
                .isInstanceOf(SocketTimeoutException.class);
    }

    private HttpResponse send(String method, String body, String... headers) throws IOException {
        return wire.send(server.uri(), request(method, body, headers));
    }

    private static HttpRequest request(String method, String body, String... headers) {
        return new HttpRequest(method, "/a%20b?c=d", Headers.of(headers), Bytes.utf8(body));
    }
}
