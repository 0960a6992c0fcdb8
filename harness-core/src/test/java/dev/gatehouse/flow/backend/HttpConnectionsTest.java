package dev.gatehouse.flow.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nX-mixed-Case: 1\r\nContent-Length: 2\r\n\r\nhi";

    private RawServer server;
    private HttpConnections http;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        http = new HttpConnections(HttpBackends.NONE.with("petstore.example.com", server.uri()));
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        server.close();
    }

    @Test
    void exactly_the_given_headers_go_out_in_order_and_case() throws Exception {
        server.answer(OK);
        Headers headers = Headers.of(
                "hOST",
                "other.example.com",
                "Connection",
                "keep-alive, Upgrade",
                "Upgrade",
                "x/1",
                "Trailer",
                "t",
                "X-a",
                "");

        http.call(call("GET", server.uri() + "/a//b?x={y}|z", headers, Bytes.EMPTY), new Reasons());

        assertThat(server.received())
                .isEqualTo(
                        "GET /a//b?x={y}|z HTTP/1.1\r\nhOST: other.example.com\r\nConnection: keep-alive, Upgrade\r\n"
                                + "Upgrade: x/1\r\nTrailer: t\r\nX-a: \r\n\r\n");
    }

    @Test
    void a_payload_is_sent_with_its_length() throws Exception {
        server.answer(OK);

        http.call(call("POST", server.uri() + "", Headers.of("Host", "h"), Bytes.utf8("é")), new Reasons());

        assertThat(server.received()).startsWith("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n");
    }

    @Test
    void the_answer_keeps_its_headers() {
        server.answer(OK);

        HttpResponse answer = http.call(get(server.uri() + "/"), new Reasons());

        assertThat(answer)
                .isEqualTo(new HttpResponse(
                        200, Headers.of("X-mixed-Case", "1", "Content-Length", "2"), Bytes.utf8("hi")));
    }

    @Test
    void a_redirect_a_cookie_and_a_compressed_body_are_handed_on_untouched() {
        server.answer("HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: a=b\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: 2\r\n\r\nno");

        HttpResponse answer = http.call(get(server.uri() + "/"), new Reasons());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.body().utf8()).isEqualTo("no");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void a_connection_is_used_again() {
        server.answer(OK);

        http.call(get(server.uri() + "/"), new Reasons());
        http.call(get(server.uri() + "/"), new Reasons());

        assertThat(server.requests()).isEqualTo(2);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void a_stand_in_gets_the_call_with_the_original_host() throws Exception {
        server.answer(OK);
        Reasons why = new Reasons();

        http.call(get("https://PetStore.example.com:8443/pets?x=1"), why);

        assertThat(server.received()).startsWith("GET /pets?x=1 HTTP/1.1\r\nHost: PetStore.example.com:8443\r\n");
        assertThat(why.given())
                .containsExactly(new Reason.Noted(server.uri() + " stands in for PetStore.example.com:8443"));
    }

    @Test
    void a_host_with_a_port_of_its_own_stand_in_is_told_apart() throws Exception {
        server.answer(OK);
        HttpBackends backends = HttpBackends.NONE
                .with("a.example.com", URI.create("http://127.0.0.1:1"))
                .with("a.example.com:8080", URI.create(server.uri() + "/base/"));
        try (HttpConnections other = new HttpConnections(backends)) {
            other.call(get("http://a.example.com:8080/x"), new Reasons());
        }

        assertThat(server.received()).startsWith("GET /base/x HTTP/1.1\r\n");
    }

    @Test
    void a_host_that_nobody_mapped_is_refused_with_what_to_do() {
        GatewayFault fault = fault(get("https://api.example.com/x"));

        assertThat(fault.type()).isEqualTo(GatewayResponseType.API_CONFIGURATION_ERROR);
        assertThat(fault.clientMessage()).isEqualTo("Internal server error");
        assertThat(fault.truth())
                .contains("https://api.example.com/x")
                .contains("@HttpBackend(\"api.example.com\"")
                .contains("allowUnmappedHosts()");
    }

    @Test
    void an_address_that_is_none_is_a_configuration_error() {
        assertThat(fault(get("ftp://127.0.0.1/")).truth()).contains("http:// or https://");
    }

    @Test
    void a_refused_connection_is_a_network_error() throws IOException {
        server.close();

        GatewayFault fault = fault(get(server.uri() + "/"));

        assertThat(fault.type()).isEqualTo(GatewayResponseType.INTEGRATION_FAILURE);
        assertThat(fault.clientMessage()).isEqualTo("Network error communicating with endpoint");
    }

    @Test
    void a_connection_closed_without_an_answer_is_a_network_error_and_not_tried_again() {
        server.answer("");

        assertThat(fault(get(server.uri() + "/")).type()).isEqualTo(GatewayResponseType.INTEGRATION_FAILURE);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void an_answer_cut_short_is_a_network_error() {
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nhi");
        server.closeAfterAnswer();

        assertThat(fault(get(server.uri() + "/")).type()).isEqualTo(GatewayResponseType.INTEGRATION_FAILURE);
    }

    @Test
    void an_endpoint_that_drips_is_cut_off_when_the_whole_time_is_over() {
        server.drip();

        GatewayFault fault = fault(
                new HttpCall("GET", server.uri() + "/", Headers.EMPTY, Bytes.EMPTY, Duration.ofMillis(300), true));

        assertThat(fault.type()).isEqualTo(GatewayResponseType.INTEGRATION_TIMEOUT);
        assertThat(fault.clientMessage()).isEqualTo("Endpoint request timed out");
    }

    @Test
    void an_endpoint_that_speaks_no_tls_is_a_configuration_error() {
        server.answer(OK);
        String address = server.uri().toString().replace("http:", "https:");

        GatewayFault fault = fault(get(address + "/"));

        assertThat(fault.type()).isEqualTo(GatewayResponseType.API_CONFIGURATION_ERROR);
        assertThat(fault.truth()).contains("TLS with " + address);
    }

    private GatewayFault fault(HttpCall call) {
        return catchThrowableOfType(GatewayFault.class, () -> http.call(call, new Reasons()));
    }

    private static HttpCall get(String uri) {
        return call("GET", uri, Headers.EMPTY, Bytes.EMPTY);
    }

    private static HttpCall call(String method, String uri, Headers headers, Bytes payload) {
        return new HttpCall(method, uri, headers, payload, Duration.ofSeconds(5), true);
    }
}
