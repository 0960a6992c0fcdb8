package dev.gatehouse.wrongrequests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.listen.RawClient;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that are unusual and right. */
class UnusualRequestsTest {

    private final EchoGateway echo = new EchoGateway();

    @AfterEach
    void close() {
        echo.close();
    }

    private String get(String headers) {
        return "GET " + echo.stage() + "/echo HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n";
    }

    private String post(String headers, String body) {
        return "POST " + echo.stage() + "/echo HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body;
    }

    @Test
    void of_a_repeated_header_the_event_has_the_last_value_and_all_values() throws IOException {
        JsonNode event = echo.event(get("X-A: 1\r\nX-A: 2\r\n"));

        assertThat(event.at("/headers/X-A").asText()).isEqualTo("2");
        assertThat(event.at("/multiValueHeaders/X-A")).hasToString("[\"1\",\"2\"]");
    }

    @Test
    void a_header_without_a_value_is_there_and_empty() throws IOException {
        JsonNode event = echo.event(get("X-Empty:\r\nX-Blank:  \r\n"));

        assertThat(event.at("/headers/X-Empty").asText("none")).isEmpty();
        assertThat(event.at("/headers/X-Blank").asText("none")).isEmpty();
    }

    @Test
    void a_header_name_may_have_every_character_that_http_allows() throws IOException {
        String name = "x!#$%&'*+-.^_`|~9";

        assertThat(echo.event(get(name + ": 1\r\n")).path("headers").path(name).asText())
                .isEqualTo("1");
    }

    @Test
    void a_chunked_body_arrives_whole_and_without_its_framing() throws IOException {
        JsonNode event = echo.event(post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"));

        assertThat(event.path("body").asText()).isEqualTo("abcde");
        assertThat(event.path("headers").has("Transfer-Encoding")).isFalse();
    }

    @Test
    void a_client_may_ask_before_it_sends_its_body_and_the_event_does_not_tell() throws IOException {
        try (RawClient client = echo.connect()) {
            client.send(post("Content-Length: 2\r\nExpect: 100-continue\r\n", ""));
            assertThat(client.read()).startsWith("HTTP/1.1 100 Continue\r\n");

            assertThat(client.send("ok").read())
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .contains("\"body\":\"ok\"")
                    .doesNotContain("Expect");
        }
    }

    @Test
    void http_1_0_needs_no_host_and_gets_its_connection_closed() throws IOException {
        assertThat(echo.exchange("GET " + echo.stage() + "/echo HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("\"protocol\":\"HTTP/1.0\"");
    }

    @Test
    void an_upgrade_to_http_2_is_not_taken_up() throws IOException {
        assertThat(echo.exchange(
                        get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n")))
                .startsWith("HTTP/1.1 200 OK\r\n");
    }

    @Test
    void of_an_absolute_target_the_host_counts_and_not_the_header() throws IOException {
        JsonNode event =
                echo.event("GET http://api.example.com:81" + echo.stage() + "/echo?a=1 HTTP/1.1\r\nHost: h\r\n\r\n");

        assertThat(event.path("path").asText()).isEqualTo("/echo");
        assertThat(event.at("/queryStringParameters/a").asText()).isEqualTo("1");
        assertThat(event.at("/headers/Host").asText()).isEqualTo("api.example.com:81");
    }

    @Test
    void bytes_that_are_no_utf_8_become_replacement_characters_whatever_charset_is_named() throws IOException {
        JsonNode event =
                echo.event(post("Content-Type: text/plain; charset=iso-8859-1\r\nContent-Length: 4\r\n", "caf\u00e9"));

        assertThat(event.path("body").asText()).isEqualTo("caf\ufffd");
        assertThat(echo.gateway().flows().last().integrationRequest().reasons(Reason.ContentConverted.class))
                .singleElement()
                .satisfies(reason -> assertThat(reason.because()).contains("no UTF-8", "U+FFFD"));
    }

    @Test
    void a_content_type_with_a_charset_picks_the_template_of_its_media_type() throws IOException {
        String request = "POST " + echo.stage() + "/template HTTP/1.1\r\nHost: h\r\n"
                + "Content-Type: application/json; charset=utf-8\r\nContent-Length: 15\r\n\r\n{\"name\": \"Rex\"}";

        assertThat(echo.exchange(request)).contains("|Rex|");
    }
}
