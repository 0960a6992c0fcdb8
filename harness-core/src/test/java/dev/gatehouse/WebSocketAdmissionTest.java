package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may connect to a WebSocket API, and what the connection knows of them afterwards. */
class WebSocketAdmissionTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    @AfterEach
    void close() {
        gateway.close();
    }

    private void deciding(String function, String effect) {
        RequestStreamHandler handler = (event, output, context) -> output.write(("{\"principalId\": \"ann\","
                        + " \"policyDocument\": {\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"" + effect
                        + "\", \"Action\": \"execute-api:Invoke\", \"Resource\": \"*\"}]},"
                        + " \"context\": {\"plan\": \"gold\", \"seats\": 2}}")
                .getBytes(StandardCharsets.UTF_8));
        gateway.functions().bind(function, handler);
    }

    private int refused(UnaryOperator<WebSocketHandshake> handshake) {
        WebSocketHandshake made = handshake.apply(gateway.webSockets().to("dev"));
        try (WebSocketClient client = made.connect()) {
            assertThat(client.connectionId()).isNotEmpty();
            return 101;
        } catch (WebSocketRefusedException refused) {
            return refused.status();
        }
    }

    @Test
    void a_connect_route_for_its_authorizer_alone_needs_no_integration() {
        deciding("allow", "Allow");
        api.bare("$connect", api.authorizedBy("allow", "route.request.querystring.token"))
                .mock(
                        "$default",
                        "{\\\"who\\\": \\\"$context.authorizer.principalId\\\","
                                + " \\\"seats\\\": \\\"$context.authorizer.seats\\\"}")
                .deploy("dev");

        try (WebSocketClient client =
                gateway.webSockets().to("dev").query("token", "t").connect()) {
            JsonNode told = WebSocketApi.read(client.send("x").await(SOON));

            assertThat(told.path("who").asText()).isEqualTo("ann");
            assertThat(told.path("seats").asText()).isEqualTo("2");
            assertThat(client.timeline()
                            .last("$connect")
                            .orElseThrow()
                            .integrationRequest()
                            .run()
                            .reached())
                    .isFalse();
        }
        assertThat(refused(handshake -> handshake)).isEqualTo(401);
    }

    @Test
    void a_connect_route_without_an_integration_keeps_out_whom_its_authorizer_denies() {
        deciding("deny", "Deny");
        api.bare("$connect", api.authorizedBy("deny", "route.request.header.Auth"))
                .deploy("dev");

        assertThat(refused(handshake -> handshake.header("Auth", "a"))).isEqualTo(403);
        assertThat(refused(handshake -> handshake)).isEqualTo(401);
    }

    @Test
    void a_disconnect_route_without_an_integration_is_on_the_timeline() {
        api.bare("$connect", "").bare("$disconnect", "").deploy("dev");

        WebSocketClient client = api.connect("dev");
        client.close();

        gateway.flows().await(2, SOON);
        assertThat(client.timeline().routes()).containsExactly("$connect", "$disconnect");
        assertThat(client.timeline().last("$disconnect").orElseThrow().status()).isEqualTo(200);
    }

    @Test
    void a_route_of_messages_that_lacks_its_integration_answers_an_error() {
        api.bare("$default", "").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            JsonNode frame = WebSocketApi.read(client.send("x").await(SOON));

            assertThat(frame.path("message").asText()).isEqualTo("Internal server error");
            assertThat(frame.path("connectionId").asText()).isEqualTo(client.connectionId());
            assertThat(frame.path("requestId").asText()).isNotEmpty();
        }
    }

    @Test
    void a_path_behind_the_stage_is_refused_and_says_so() {
        api.mock("$default", "x").deploy("dev");
        String stage = gateway.webSockets().managementEndpoint(api.id(), "dev").toString();

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> gateway.webSockets()
                        .at(URI.create(stage + "/dev/rooms"))
                        .connect())
                .withMessageContaining("403")
                .withMessageContaining("the path goes on with /dev/rooms: the base URI already has the stage dev");
    }

    @Test
    void a_handshake_without_a_required_parameter_is_refused_with_its_name() {
        api.bare(
                        "$connect",
                        ", 'RequestParameters': {'route.request.querystring.room': {'Required': true},"
                                + " 'route.request.header.X-Team': {'Required': true},"
                                + " 'route.request.querystring.color': {'Required': false}}")
                .deploy("dev");

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> api.connect("dev"))
                .withMessageContaining("400")
                .withMessageContaining("Missing required request parameters: [X-Team, room]");
        assertThat(refused(handshake -> handshake.query("room", "").header("X-Team", "blue")))
                .isEqualTo(101);
    }
}
