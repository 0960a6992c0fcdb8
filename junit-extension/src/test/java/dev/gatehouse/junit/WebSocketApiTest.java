package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gateway;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.WebSocketHandshake;
import dev.gatehouse.definition.annotated.BasePathMapping;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Route;
import dev.gatehouse.definition.annotated.RouteResponse;
import dev.gatehouse.definition.annotated.WebSocketApi;
import dev.gatehouse.junit.fixtures.WrongWebSocketApi;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A WebSocket API, as a team tests it. */
@GatewayTest(WebSocketApiTest.ChatApi.class)
class WebSocketApiTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void a_client_is_connected_for_the_test(WebSocketClient client) {
        client.send("{\"action\": \"hello\"}");

        assertThat(client.await(LIMIT)).isEqualTo("hello from 127.0.0.1");
        assertThat(client.timeline().routes()).containsExactly("$connect", "hello");
    }

    @Test
    void several_clients_are_connected_one_by_one(WebSocketClient one, WebSocketClient other) {
        assertThat(one.connectionId()).isNotEqualTo(other.connectionId());
    }

    @Test
    void a_test_may_connect_by_itself(WebSocketHandshake handshake) {
        try (WebSocketClient client = handshake.query("room", "blue").connect()) {
            client.send("{\"action\": \"hello\"}");
            assertThat(client.await(LIMIT)).startsWith("hello");
        }
    }

    @Test
    @CallsFrom(sourceIp = "198.51.100.7")
    void clients_come_from_where_the_test_says(WebSocketClient client) {
        client.send("{\"action\": \"hello\"}");

        assertThat(client.await(LIMIT)).isEqualTo("hello from 198.51.100.7");
    }

    @Test
    void a_domain_name_leads_there(@Domain("chat.example.com") WebSocketHandshake handshake) {
        try (WebSocketClient client = handshake.connect()) {
            client.send("{\"action\": \"hello\"}");
            assertThat(client.await(LIMIT)).startsWith("hello");
        }
    }

    @Test
    void other_clients_get_the_address(@BaseUri URI uri, Gateway gateway) {
        assertThat(uri).hasToString(gateway.baseUri().toString().replace("http:", "ws:"));
    }

    @Test
    void a_message_that_fails_and_that_nobody_waits_for_fails_the_test() {
        assertThat(Run.of(WrongWebSocketApi.IgnoresAnError.class).failure())
                .startsWith("The message {\"action\": \"break\"} was answered with 5")
                .contains("await the frame that tells of it or assert on the flow")
                .contains("broken");
        Run.of(WrongWebSocketApi.AwaitsAnError.class).succeeds(2);
    }

    @Test
    void a_message_that_takes_no_route_fails_the_test() {
        assertThat(Run.of(WrongWebSocketApi.TakesNoRoute.class).failure())
                .startsWith("The message {\"action\": \"brake\"} hit no route");
        Run.of(WrongWebSocketApi.MayTakeNoRoute.class).succeeds(2);
    }

    @Test
    void a_test_that_sends_and_ends_is_judged_by_what_its_message_became() {
        assertThat(Run.of(WrongWebSocketApi.SendsAndEnds.class).failure())
                .startsWith("The message {\"action\": \"brake\"} hit no route");
        assertThat(Run.of(WrongWebSocketApi.SendsAndEndsOnASharedGateway.class).failure())
                .startsWith("The message {\"action\": \"break\"} was answered with 5");
    }

    @Test
    void a_frame_that_is_passed_over_was_not_awaited() {
        assertThat(Run.of(WrongWebSocketApi.PassesOver.class).failure())
                .startsWith("The message {\"action\": \"brake\"} hit no route");
    }

    @Test
    void a_frame_that_does_not_come_is_told_with_what_happened_on_the_connection() {
        assertThat(Run.of(WrongWebSocketApi.AwaitsInVain.class).failure())
                .contains("Forbidden", "CONNECT no route → 101", "MESSAGE no route → 403");
    }

    @Test
    void there_is_no_http_client_for_nothing_but_a_websocket_api() {
        assertThat(Run.of(WrongWebSocketApi.AsksForAnHttpClient.class).failure())
                .contains("only a WebSocket API here: ask for a WebSocketClient");
    }

    @Test
    void a_refusal_is_the_tests_to_expect() {
        Run.of(WrongWebSocketApi.IsRefused.class).succeeds(1);
        assertThat(Run.of(WrongWebSocketApi.WantsAClientThatIsRefused.class).failure())
                .contains("The handshake with")
                .contains("was answered with 5")
                .contains("take a WebSocketHandshake in its place");
    }

    @Test
    void clients_of_a_shared_gateway_are_told_apart() {
        Run.of(WrongWebSocketApi.Shares.class).succeeds(2);
    }

    @Test
    void a_definition_without_a_websocket_api_has_no_client() {
        assertThat(Run.of(WrongWebSocketApi.HasNone.class).failure())
                .contains("The definition has no stage of a WebSocket API, so there is nothing to connect to.");
    }

    @WebSocketApi(name = "chat", stage = "dev")
    @BasePathMapping(domainName = "chat.example.com")
    interface ChatApi {

        @Route("$connect")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse
        void connect();

        @Route("hello")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(template = "hello from $context.identity.sourceIp")
        @RouteResponse
        void hello();
    }
}
