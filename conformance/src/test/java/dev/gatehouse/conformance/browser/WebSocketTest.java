package dev.gatehouse.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.GatewayClock;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.annotated.AwsProxy;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Route;
import dev.gatehouse.definition.annotated.RouteResponse;
import dev.gatehouse.definition.annotated.WebSocketApi;
import dev.gatehouse.record.ConnectionTimeline;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A WebSocket API, and a page of another origin that opens a WebSocket to it. */
class WebSocketTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @WebSocketApi(name = "chat")
    interface ChatApi {

        @Route("$connect")
        @AwsProxy(Chat.class)
        void connect();

        @Route("say")
        @AwsProxy(Chat.class)
        @RouteResponse
        void say();

        @Route("idle")
        @AwsProxy(Idle.class)
        void idle();

        @Route("$default")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(template = "what is that?")
        @RouteResponse
        void others();

        @Route("$disconnect")
        @AwsProxy(Chat.class)
        void disconnect();
    }

    /** Lets in who does not say {@code ?who=nobody}, and answers with what they say. */
    static final class Chat implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            if (Map.of("who", "nobody").equals(event.get("queryStringParameters"))) {
                return Map.of("statusCode", 403);
            }
            return event.get("body") == null
                    ? Map.of("statusCode", 200, "headers", subprotocol(event))
                    : Map.of("statusCode", 200, "body", "you say " + event.get("body"));
        }

        /** Nothing for who asks for none: a browser fails a connection whose answer names what it never asked for. */
        private static Map<String, String> subprotocol(Map<String, Object> event) {
            return String.valueOf(event.get("headers")).contains("Sec-WebSocket-Protocol")
                    ? Map.of("Sec-WebSocket-Protocol", "chat.v2")
                    : Map.of();
        }
    }

    /** Lets more time pass than a connection may last. */
    record Idle(GatewayClock clock) implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            clock.advance(Duration.ofHours(2));
            return Map.of("statusCode", 200);
        }
    }

    private final Page page = Page.inBrowser();
    private final Gateway gateway = Gateway.start(AnnotatedDefinition.of(ChatApi.class));

    @AfterEach
    void close() {
        gateway.close();
        page.close();
    }

    /** The only connection, once it has ended. */
    private ConnectionTimeline ended() {
        gateway.flows().await(flow -> flow.routeRequest().route().routeKey().equals("$disconnect"), SOON);
        return gateway.webSockets().timelines().get(0);
    }

    private JsonNode run(String script) {
        return page.run(gateway, script);
    }

    @Test
    void a_message_takes_the_route_of_its_action_and_is_answered() {
        JsonNode seen = run(
                """
                const chat = socket();
                const seen = [await chat.next()];
                chat.send(JSON.stringify({action: "say", text: "grüezi 🐈"}));
                seen.push(await chat.next());
                chat.send("hello?");
                seen.push(await chat.next());
                return seen;
                """);

        assertThat(seen.path(0).path("open").asBoolean()).isTrue();
        assertThat(seen.path(1).path("message").asText())
                .isEqualTo("you say {\"action\":\"say\",\"text\":\"grüezi 🐈\"}");
        assertThat(seen.path(2).path("message").asText()).isEqualTo("what is that?");
        assertThat(ended().routes()).containsExactly("$connect", "say", "$default", "$disconnect");
    }

    @Test
    void a_binary_message_closes_the_connection_with_1003() {
        JsonNode seen = run(
                """
                const chat = socket();
                await chat.next();
                chat.send(new Uint8Array([1, 2, 3]));
                return chat.next();
                """);

        assertThat(seen.path("close").asInt()).isEqualTo(1003);
        assertThat(seen.path("clean").asBoolean()).isTrue();
        assertThat(ended().state()).isEqualTo("closed with 1003");
    }

    @Test
    void a_page_that_says_goodbye_is_told_its_own_code() {
        JsonNode seen = run(
                """
                const chat = socket();
                await chat.next();
                chat.close(4000, "done");
                return chat.next();
                """);

        assertThat(seen.path("close").asInt()).isEqualTo(4000);
        assertThat(seen.path("clean").asBoolean()).isTrue();
        assertThat(ended().closing()).hasValueSatisfying(closing -> {
            assertThat(closing.statusCode()).isEqualTo(4000);
            assertThat(closing.reason()).isEqualTo("done");
        });
    }

    @Test
    void a_connection_that_lasts_too_long_is_closed_with_1001() {
        gateway.functions().bind("Idle", new Idle(gateway.clock()));

        JsonNode seen = run(
                """
                const chat = socket();
                await chat.next();
                chat.send('{"action": "idle"}');
                return chat.next();
                """);

        assertThat(seen.path("close").asInt()).isEqualTo(1001);
        assertThat(seen.path("clean").asBoolean()).isTrue();
        assertThat(ended().state()).isEqualTo("closed with 1001");
    }

    /** A browser fails a connection whose answer names no subprotocol of those that it asked for. */
    @Test
    void a_subprotocol_is_agreed_on_by_the_answer_of_connect() {
        JsonNode seen = run(
                """
                const agreed = socket("", ["chat.v1", "chat.v2"]);
                const other = socket("", ["chat.v9"]);
                return {opened: await agreed.next(), protocol: agreed.protocol(), other: await other.next()};
                """);

        assertThat(seen.path("opened").path("open").asBoolean()).isTrue();
        assertThat(seen.path("protocol").asText()).isEqualTo("chat.v2");
        assertThat(seen.path("other").path("error").asBoolean()).isTrue();
    }

    @Test
    void a_page_that_connect_refuses_is_told_nothing_but_1006() {
        JsonNode seen = run(
                """
                const chat = socket("?who=nobody");
                return {first: await chat.next(), second: await chat.next()};
                """);

        assertThat(seen.path("first").path("error").asBoolean()).isTrue();
        assertThat(seen.path("second").path("close").asInt()).isEqualTo(1006);
        assertThat(seen.path("second").path("clean").asBoolean()).isFalse();
        assertThat(gateway.flows().all()).singleElement().satisfies(flow -> {
            assertThat(flow.routeRequest().route().routeKey()).isEqualTo("$connect");
            assertThat(flow.status()).isEqualTo(403);
        });
    }

    @Test
    void a_long_message_arrives_and_one_that_is_too_long_closes_the_connection_with_1009() {
        JsonNode seen = run(
                """
                const chat = socket();
                await chat.next();
                const text = length => JSON.stringify({action: "say", text: "x".repeat(length)});
                chat.send(text(20000));
                const answered = await chat.next();
                chat.send(text(140000));
                return {answered: answered.message.length, end: await chat.next()};
                """);

        assertThat(seen.path("answered").asInt()).isGreaterThan(20_000);
        assertThat(seen.path("end").path("close").asInt()).isEqualTo(1009);
        assertThat(ended().state()).isEqualTo("closed with 1009");
    }
}
