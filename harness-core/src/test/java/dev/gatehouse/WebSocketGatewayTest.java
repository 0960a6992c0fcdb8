package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.report.FlowReport;
import dev.gatehouse.report.Recorded;
import dev.gatehouse.report.ReportContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WebSocket APIs over real connections: routes, replies, and what is recorded of them. */
class WebSocketGatewayTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    @AfterEach
    void close() {
        gateway.close();
    }

    private void answering(String function, String answer) {
        RequestStreamHandler handler =
                (event, output, context) -> output.write(answer.getBytes(StandardCharsets.UTF_8));
        gateway.functions().bind(function, handler);
    }

    private JsonNode context(WebSocketClient client) {
        return WebSocketApi.read(client.await(SOON)).path("requestContext");
    }

    @Test
    void a_message_takes_the_route_that_it_names() {
        gateway.functions().bind("echo", WebSocketApi.ECHO);
        api.replying("join", "echo").replying("$default", "echo").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            client.send("{\"action\": \"join\"}");
            assertThat(context(client).path("routeKey").asText()).isEqualTo("join");
            client.send("hello");
            assertThat(context(client).path("routeKey").asText()).isEqualTo("$default");
        }
    }

    @Test
    void a_message_cannot_pass_for_the_end_of_its_connection() {
        gateway.functions().bind("echo", WebSocketApi.ECHO);
        api.replying("$default", "echo").toFunction("$disconnect", "echo").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            client.send("{\"action\": \"$disconnect\"}");

            assertThat(context(client).path("routeKey").asText()).isEqualTo("$default");
        }
    }

    @Test
    void the_functions_of_a_connection_see_its_id_and_where_it_can_be_called_back() {
        gateway.functions().bind("echo", WebSocketApi.ECHO);
        api.replying("$default", "echo").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            client.send("x");
            JsonNode context = context(client);

            assertThat(context.path("connectionId").asText()).isEqualTo(client.connectionId());
            assertThat(context.path("domainName").asText())
                    .isEqualTo(gateway.uri().getAuthority());
            assertThat(context.path("requestId")).isEqualTo(context.path("extendedRequestId"));
        }
    }

    @Test
    void a_refusing_connect_route_gives_the_handshake_its_status() {
        answering("no", "{\"statusCode\": 418}");
        api.toFunction("$connect", "no").deploy("dev");

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> api.connect("dev"))
                .withMessageContaining("418")
                .satisfies(refused -> assertThat(
                                refused.flow().routeRequest().route().routeKey())
                        .isEqualTo("$connect"));
        assertThat(gateway.webSockets().timelines()).hasSize(1);
    }

    @Test
    void a_stage_that_is_not_there_says_which_are() {
        answering("f", "{}");
        api.toFunction("$default", "f").deploy("dev");

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> api.connect("prod"))
                .withMessageContaining("403")
                .withMessageContaining("no stage 'prod'")
                .withMessageContaining("[dev]");
    }

    @Test
    void the_page_of_a_run_names_each_event_by_its_type_and_route(@TempDir Path directory) throws Exception {
        gateway.functions().bind("echo", WebSocketApi.ECHO);
        api.toFunction("$connect", "echo").replying("join", "echo").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            client.send("{\"action\": \"join\"}");
            client.await(SOON);
            Recorded soFar = new Recorded.SoFar(
                    gateway.flows().await(2, SOON), gateway.webSockets().timelines());
            Path page = FlowReport.write(directory, new ReportContent("chat", Instant.EPOCH, soFar, List.of()));

            assertThat(Files.readString(page))
                    .contains("class=\"name\">CONNECT $connect<", "class=\"name\">MESSAGE join<");
        }
    }

    @Test
    void the_timeline_of_a_connection_tells_its_whole_life() {
        answering("f", "{\"statusCode\": 200, \"body\": \"joined\"}");
        api.toFunction("$connect", "f")
                .replying("join", "f")
                .toFunction("$disconnect", "f")
                .deploy("dev");
        WebSocketClient client = api.connect("dev");

        client.send("{\"action\": \"join\"}");
        client.await(SOON);
        api.management("POST", "dev", client.connectionId(), "news");
        client.await("news"::equals, SOON);
        client.close(4000, "done");
        gateway.flows().await(3, SOON);

        ConnectionTimeline timeline = client.timeline();
        assertThat(timeline.routes()).containsExactly("$connect", "join", "$disconnect");
        assertThat(timeline.messages()).containsExactly("{\"action\": \"join\"}");
        assertThat(timeline.replies()).containsExactly("joined");
        assertThat(timeline.pushes()).containsExactly("news");
        assertThat(timeline.closing()).contains(new WebSocketClosing(4000, "done"));
    }

    @Test
    void the_timeline_masks_the_secrets_that_backends_post() {
        api.mock("$default", "x").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            api.management("POST", "dev", client.connectionId(), "{\"user\": \"ada\", \"apiKey\": \"hunter2\"}");

            assertThat(client.await(SOON)).contains("hunter2");
            assertThat(client.timeline().pushes().get(0)).contains("ada").doesNotContain("hunter2");
            assertThat(gateway.webSockets().timelines().get(0).pushes().get(0)).doesNotContain("hunter2");
        }
    }

    @Test
    void a_message_that_is_a_list_is_routed_by_one_of_its_elements() {
        WebSocketApi lists = new WebSocketApi(
                gateway,
                OneMethod.call(
                                gateway,
                                "apigatewayv2:CreateApi",
                                "{'Name': 'stations', 'ProtocolType': 'WEBSOCKET',"
                                        + " 'RouteSelectionExpression': '$request.body[2]'}")
                        .path("ApiId")
                        .asText());
        lists.mock("Status", "status").mock("$default", "other").deploy("dev");

        try (WebSocketClient client = lists.connect("dev")) {
            assertThat(client.send("[2, \"17\", \"Status\"]").await(SOON)).isEqualTo("status");
            assertThat(client.send("[2]").await(SOON)).isEqualTo("other");
        }
    }

    @Test
    void waiting_for_a_message_that_does_not_come_tells_what_came() {
        answering("f", "{\"statusCode\": 200, \"body\": \"other\"}");
        api.replying("$default", "f").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            client.send("x");

            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> client.await("wanted"::equals, Duration.ofMillis(300)))
                    .withMessageContaining("[other]");
        }
    }

    @Test
    void a_function_that_throws_costs_its_message_and_not_the_connection() {
        RequestStreamHandler broken = (event, output, context) -> {
            throw new IllegalStateException("boom");
        };
        gateway.functions().bind("broken", broken);
        answering("fine", "{\"body\": \"fine\"}");
        api.toFunction("break", "broken").replying("$default", "fine").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            JsonNode frame =
                    WebSocketApi.read(client.send("{\"action\": \"break\"}").await(SOON));

            assertThat(frame.path("message").asText()).isEqualTo("Internal server error");
            assertThat(frame.path("connectionId").asText()).isEqualTo(client.connectionId());
            assertThat(gateway.flows()
                            .of(frame.path("requestId").asText())
                            .fault()
                            .truth())
                    .contains("boom");
            assertThat(client.send("x").await(SOON)).isEqualTo("fine");
        }
    }

    @Test
    void answers_come_in_the_order_of_their_messages() {
        gateway.functions().bind("echo", WebSocketApi.ECHO);
        api.replying("$default", "echo").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            for (int i = 0; i < 200; i++) {
                client.send("message " + i);
            }
            for (int i = 0; i < 200; i++) {
                assertThat(WebSocketApi.read(client.await(SOON)).path("body").asText())
                        .isEqualTo("message " + i);
            }
        }
    }

    @Test
    void messages_take_the_routes_of_the_newest_deployment() {
        api.mock("$default", "old").deploy("dev");

        try (WebSocketClient client = api.connect("dev")) {
            assertThat(client.send("x").await(SOON)).isEqualTo("old");
            api.mock("new", "new");
            api.call("CreateDeployment", "'StageName': 'dev'");

            assertThat(client.send("{\"action\": \"new\"}").await(SOON)).isEqualTo("new");
        }
    }

    @Test
    void stage_variables_that_change_are_seen_by_the_next_message() {
        api.mock("$default", "$stageVariables.mood").deploy("dev", ", 'StageVariables': {'mood': 'calm'}");

        try (WebSocketClient client = api.connect("dev")) {
            assertThat(client.send("x").await(SOON)).isEqualTo("calm");
            api.call("UpdateStage", "'StageName': 'dev', 'StageVariables': {'mood': 'wild'}");

            assertThat(client.send("x").await(SOON)).isEqualTo("wild");
        }
    }

    @Test
    void more_messages_than_the_stage_allows_are_refused_one_by_one() {
        api.mock("$default", "x")
                .deploy("dev", ", 'DefaultRouteSettings': {'ThrottlingRateLimit': 1, 'ThrottlingBurstLimit': 1}");

        try (WebSocketClient client = api.connect("dev")) {
            assertThat(client.send("x").await(SOON)).isEqualTo("x");
            assertThat(WebSocketApi.read(client.send("x").await(SOON))
                            .path("message")
                            .asText())
                    .isEqualTo("Too Many Requests");
            gateway.clock().advance(Duration.ofSeconds(1));
            assertThat(client.send("x").await(SOON)).isEqualTo("x");
        }
    }

    @Test
    void an_api_without_its_own_endpoint_is_reached_by_its_domain_name_alone() {
        WebSocketApi own = WebSocketApi.in(gateway, ", 'DisableExecuteApiEndpoint': true");
        own.mock("$default", "$context.domainName").deploy("dev");
        OneMethod.call(
                gateway,
                "apigatewayv2:CreateDomainName",
                "{'DomainName': 'ws.example.com', 'DomainNameConfigurations': [{'EndpointType': 'REGIONAL', 'CertificateArn':"
                        + " 'arn:aws:acm:us-east-1:123456789012:certificate/1'}]}");
        own.call("CreateApiMapping", "'DomainName': 'ws.example.com', 'ApiMappingKey': 'chat', 'Stage': 'dev'");

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> own.connect("dev"))
                .withMessageContaining("disableExecuteApiEndpoint");
        try (WebSocketClient client = gateway.webSockets()
                .at(java.net.URI.create(gateway.domains().baseUri("ws.example.com") + "/chat"))
                .connect()) {
            assertThat(client.send("x").await(SOON)).isEqualTo("ws.example.com");
        }
    }

    @Test
    void two_apis_keep_their_connections_apart() {
        api.mock("$default", "one").deploy("dev");
        WebSocketApi other = WebSocketApi.in(gateway).mock("$default", "two").deploy("dev");

        try (WebSocketClient one = api.connect("dev");
                WebSocketClient two = other.connect("dev")) {
            assertThat(one.send("x").await(SOON)).isEqualTo("one");
            assertThat(two.send("x").await(SOON)).isEqualTo("two");
            assertThat(other.management("POST", "dev", one.connectionId(), "x").statusCode())
                    .isEqualTo(410);
        }
    }
}
