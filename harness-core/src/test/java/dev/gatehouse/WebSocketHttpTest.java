package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What HTTP endpoints of WebSocket APIs are sent, and what becomes of their answers. */
class WebSocketHttpTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);
    private final List<Headers> received = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders());
            byte[] answer =
                    ("{\"error\": \"" + exchange.getRequestURI().getPath() + "\"}").getBytes(StandardCharsets.UTF_8);
            int status = Integer.parseInt(
                    exchange.getRequestURI().getPath().substring(1).split("/", -1)[0]);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        gateway.close();
        server.stop(0);
    }

    private String integration(String type, String path, String more) {
        return "'IntegrationType': '" + type + "', 'IntegrationMethod': 'POST', 'IntegrationUri': 'http://127.0.0.1:"
                + server.getAddress().getPort() + path + "'" + more;
    }

    @Test
    void a_proxy_is_handed_the_headers_of_the_handshake() {
        api.route("$connect", "", integration("HTTP_PROXY", "/200", ""), false).deploy("dev");

        try (WebSocketClient client =
                gateway.webSockets().to("dev").header("X-Team", "blue").connect()) {
            assertThat(client.connectionId()).isNotEmpty();
        }

        Headers headers = received.get(0);
        assertThat(headers.getFirst("X-Team")).isEqualTo("blue");
        assertThat(headers.getFirst("Sec-WebSocket-Version")).isEqualTo("13");
        assertThat(headers.getFirst("Sec-WebSocket-Key")).isNotEmpty();
        assertThat(headers).doesNotContainKey("Upgrade");
    }

    @Test
    void a_mapping_replaces_a_header_of_the_handshake() {
        api.route(
                        "$connect",
                        "",
                        integration(
                                "HTTP_PROXY",
                                "/200",
                                ", 'RequestParameters': {'integration.request.header.Sec-WebSocket-Version': '\\u00270\\u0027'}"),
                        false)
                .deploy("dev");

        api.connect("dev").close();

        assertThat(received.get(0).get("Sec-WebSocket-Version")).containsExactly("0");
    }

    @Test
    void a_proxy_that_refuses_gives_the_handshake_its_status() {
        api.route("$connect", "", integration("HTTP_PROXY", "/418", ""), false).deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            throw new AssertionError("connected: " + client.connectionId());
        } catch (WebSocketRefusedException refused) {
            assertThat(refused.status()).isEqualTo(418);
        }
    }

    @Test
    void an_answer_passes_as_it_is_where_the_integration_has_no_integration_responses() {
        api.route("$default", "", integration("HTTP", "/404/rooms", ""), true).deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            JsonNode reply = WebSocketApi.read(client.send("x").await(SOON));

            assertThat(reply.path("error").asText()).isEqualTo("/404/rooms");
        }
    }
}
