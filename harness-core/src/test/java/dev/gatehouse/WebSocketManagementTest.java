package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code @connections}: how backends reach clients. */
class WebSocketManagementTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api =
            WebSocketApi.in(gateway).mock("$default", "x").deploy("dev");

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_posted_text_reaches_the_client() {
        try (WebSocketClient client = api.connect("dev")) {
            assertThat(api.management("POST", "dev", client.connectionId(), "news")
                            .statusCode())
                    .isEqualTo(200);

            assertThat(client.await(SOON)).isEqualTo("news");
        }
    }

    @Test
    void a_connection_is_described() {
        try (WebSocketClient client =
                gateway.webSockets().to("dev").header("User-Agent", "test").connect()) {
            gateway.clock().advance(Duration.ofMinutes(1));
            client.send("x").await(SOON);

            JsonNode described = WebSocketApi.read(
                    api.management("GET", "dev", client.connectionId(), "").body());

            assertThat(described.at("/identity/sourceIp").asText()).isEqualTo("127.0.0.1");
            assertThat(described.at("/identity/userAgent").asText()).isEqualTo("test");
            assertThat(described.path("lastActiveAt").asText())
                    .isGreaterThan(described.path("connectedAt").asText());
        }
    }

    @Test
    void a_client_that_is_disconnected_is_gone_at_once() {
        WebSocketClient client = api.connect("dev");

        assertThat(api.management("DELETE", "dev", client.connectionId(), "").statusCode())
                .isEqualTo(204);

        assertThat(client.awaitClosing(SOON).statusCode()).isEqualTo(1000);
        HttpResponse<String> late = api.management("POST", "dev", client.connectionId(), "late");
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.headers().firstValue("x-amzn-ErrorType")).contains("GoneException");
    }

    @Test
    void an_api_or_stage_that_is_not_there_has_no_endpoint_and_what_there_is_is_told() {
        assertThatThrownBy(() -> gateway.webSockets().managementEndpoint("nothing", "dev"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No WebSocket API with a deployed stage has the id \"nothing\"; there are [")
                .hasMessageContaining(api.id());
        assertThatThrownBy(() -> gateway.webSockets().managementEndpoint(api.id(), "prod"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The WebSocket API " + api.id() + " has no stage \"prod\"; it has [dev].");
    }

    @Test
    void calls_have_to_be_signed() throws Exception {
        try (WebSocketClient client = api.connect("dev")) {
            URI uri = URI.create(gateway.webSockets().managementEndpoint(api.id(), "dev") + "/@connections/"
                    + client.connectionId().replace("=", "%3D"));

            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Missing Authentication Token");
            assertThat(client.timeline().calls()).singleElement().satisfies(call -> {
                assertThat(call.operation()).isEqualTo("GetConnection");
                assertThat(call.status()).isEqualTo(403);
            });
            assertThat(client.timeline().pushes()).isEmpty();
        }
    }

    @Test
    void a_client_is_no_client_before_connect_has_let_it_in() {
        int[] status = {0};
        RequestStreamHandler eager = (event, output, context) -> {
            String connectionId = WebSocketApi.read(new String(event.readAllBytes(), StandardCharsets.UTF_8))
                    .at("/requestContext/connectionId")
                    .asText();
            status[0] =
                    api.management("POST", "late", connectionId, "too early").statusCode();
            output.write("{}".getBytes(StandardCharsets.UTF_8));
        };
        gateway.functions().bind("eager", eager);
        api.toFunction("$connect", "eager").deploy("late");

        api.connect("late").close();

        assertThat(status[0]).isEqualTo(410);
    }

    @Test
    void a_function_reaches_its_own_client_while_it_answers() {
        RequestStreamHandler pushing = (event, output, context) -> {
            String connectionId = WebSocketApi.read(new String(event.readAllBytes(), StandardCharsets.UTF_8))
                    .at("/requestContext/connectionId")
                    .asText();
            api.management("POST", "chat", connectionId, "pushed");
            output.write("{\"body\": \"replied\"}".getBytes(StandardCharsets.UTF_8));
        };
        gateway.functions().bind("pushing", pushing);
        api.replying("push", "pushing").deploy("chat");

        try (WebSocketClient client = api.connect("chat")) {
            client.send("{\"action\": \"push\"}");

            assertThat(client.await(SOON)).isEqualTo("pushed");
            assertThat(client.await(SOON)).isEqualTo("replied");
        }
    }
}
