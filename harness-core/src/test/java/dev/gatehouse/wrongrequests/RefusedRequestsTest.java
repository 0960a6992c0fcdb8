package dev.gatehouse.wrongrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send, and AWS's answers. */
class RefusedRequestsTest {

    private static final int MOST_BODY = 10 * 1024 * 1024;

    private final EchoGateway echo = new EchoGateway();

    @AfterEach
    void close() {
        echo.close();
    }

    private String get(String path, String headers) {
        return "GET " + echo.stage() + path + " HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n";
    }

    private String post(String path, String headers, String body) {
        return "POST " + echo.stage() + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + body.length() + "\r\n"
                + headers + "\r\n" + body;
    }

    @Test
    void request_line_and_header_values_may_have_10240_bytes_together_and_not_one_more() throws IOException {
        int withoutFill = ("GET " + echo.stage() + "/echo HTTP/1.1" + "h").length();
        String fill = "a".repeat(10_240 - withoutFill);

        assertThat(echo.exchange(get("/echo", "X-Fill: " + fill + "\r\n"))).startsWith("HTTP/1.1 200 OK\r\n");
        assertThat(echo.exchange(get("/echo", "X-Fill: " + fill + "a\r\n")))
                .startsWith("HTTP/1.1 431 Request Header Fields Too Large\r\n")
                .contains("x-amzn-ErrorType: RequestHeaderFieldsTooLargeException\r\n")
                .doesNotContain("X-Custom")
                .endsWith("{\"message\":\"Request Header Fields Too Large\"}");
        assertThat(echo.gateway().flows().last().status()).isEqualTo(431);
    }

    @Test
    void a_long_target_counts_as_well_as_a_long_header() throws IOException {
        assertThat(echo.exchange(get("/echo?q=" + "a".repeat(10_240), ""))).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void a_body_over_10_mb_is_413_in_plain_text_which_gateway_responses_do_not_change() throws IOException {
        String body = "a".repeat(MOST_BODY);

        assertThat(echo.exchange(post("/validated", "", body))).startsWith("HTTP/1.1 400 ");
        assertThat(echo.exchange(post("/validated", "", body + "a")))
                .startsWith("HTTP/1.1 413 ")
                .contains("Content-Type: text/plain\r\n", "x-amzn-ErrorType: RequestTooLargeException\r\n")
                .doesNotContain("X-Custom")
                .endsWith("\r\n\r\nHTTP content length exceeded 10485760 bytes.");
        assertThat(echo.gateway().flows().last().status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo/%zz", "/echo/%", "/echo/a%2", "/echo?a=%zz", "/echo?a=1&%g0=2", "/echo?a=100%"})
    void a_percent_without_two_hexadecimal_digits_is_400(String path) throws IOException {
        assertThat(echo.exchange(get(path, "")))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .endsWith("{\"message\":\"Bad Request\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PURGE", "FROB", "get"})
    void a_method_that_api_gateway_does_not_know_is_a_missing_authentication_token(String method) throws IOException {
        assertThat(echo.exchange(method + " " + echo.stage() + "/any HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 403 Forbidden\r\n")
                .contains("X-Custom: yes\r\n")
                .endsWith("{\"message\":\"Missing Authentication Token\"}");
    }

    @Test
    void connect_names_no_path_and_is_400() throws IOException {
        assertThat(echo.exchange("CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n"))
                .startsWith("HTTP/1.1 400 Bad Request\r\n");
    }

    @Test
    void head_is_no_get_and_its_answer_has_no_body() throws IOException {
        assertThat(echo.exchange("HEAD " + echo.stage() + "/echo HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 403 Forbidden\r\n")
                .contains("x-amzn-ErrorType: MissingAuthenticationTokenException\r\n")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X(A): 1", "X@A: 1", "X\u00e9: 1", ": 1", "X-A\u0000: 1", "X-A: a\u0000b"})
    void a_header_that_http_does_not_allow_is_400(String line) throws IOException {
        assertThat(echo.exchange(get("/echo", line + "\r\n"))).startsWith("HTTP/1.1 400 Bad Request\r\n");
    }

    @Test
    void http_2_without_asking_is_400() throws IOException {
        assertThat(echo.exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 400 Bad Request\r\n");
    }

    @Test
    void a_body_that_is_no_json_does_not_fit_any_model() throws IOException {
        assertThat(echo.exchange(post("/validated", "Content-Type: application/json\r\n", "{\"name\": ")))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .contains("x-amzn-ErrorType: BadRequestException\r\n")
                .endsWith("{\"message\": \"Invalid request body\"}");
    }

    @Test
    void without_a_validator_a_template_reads_nothing_from_what_is_no_json_and_goes_on() throws IOException {
        assertThat(echo.exchange(post("/template", "Content-Type: application/json\r\n", "{broken")))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Seen: \"\"||{broken\r\n");
    }
}
