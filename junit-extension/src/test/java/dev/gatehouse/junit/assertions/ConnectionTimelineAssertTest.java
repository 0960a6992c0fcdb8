package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.record.ConnectionTimeline;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTimelineAssertTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private ConnectionTimeline timeline = new ConnectionTimeline("", List.of(), List.of());

    @BeforeEach
    void connectAndSend() throws IOException {
        String api = "'ApiId': '"
                + call(
                                "CreateApi",
                                "'Name': 'a', 'ProtocolType': 'WEBSOCKET', 'RouteSelectionExpression': '$request.body.x'")
                        .path("ApiId")
                        .asText()
                + "', ";
        String integration = call(
                        "CreateIntegration",
                        api + "'IntegrationType': 'MOCK', 'TemplateSelectionExpression': '200',"
                                + " 'RequestTemplates': {'200': '{\\\"statusCode\\\": 200}'}")
                .path("IntegrationId")
                .asText();
        call(
                "CreateIntegrationResponse",
                api + "'IntegrationId': '" + integration + "', 'IntegrationResponseKey': '$default',"
                        + " 'TemplateSelectionExpression': '\\\\$default',"
                        + " 'ResponseTemplates': {'$default': '{\\\"ok\\\": true}'}");
        String route = call(
                        "CreateRoute",
                        api
                                + "'RouteKey': '$default', 'RouteResponseSelectionExpression': '$default', 'Target': 'integrations/"
                                + integration + "'")
                .path("RouteId")
                .asText();
        call("CreateRouteResponse", api + "'RouteId': '" + route + "', 'RouteResponseKey': '$default'");
        String deployment = call("CreateDeployment", api + "'Description': ''")
                .path("DeploymentId")
                .asText();
        call("CreateStage", api + "'StageName': 'dev', 'DeploymentId': '" + deployment + "'");
        try (WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            client.send("hello").await(Duration.ofSeconds(10));
            timeline = client.timeline();
        }
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private JsonNode call(String operation, String parameters) throws IOException {
        return gateway.control().call("apigatewayv2:" + operation, (ObjectNode)
                JSON.readTree("{" + parameters.replace('\'', '"') + "}"));
    }

    @Test
    void a_timeline_is_asserted_in_one_sentence() {
        assertThat(timeline)
                .tookRoutes("$default")
                .replied("{'ok': true}")
                .wasPushed()
                .isOpen()
                .message("$default", flow -> flow.routeRequest(stage -> stage.matched("$default"))
                        .routeResponse(stage -> stage.hasStatus(200)));
    }

    @Test
    void replies_are_compared_as_json_whatever_their_spaces() {
        assertThat(timeline).replied("{'ok':true}").replied("{ \"ok\" : true }");
        assertThatThrownBy(() -> assertThat(timeline).replied("{'ok': true, 'more': 1}"))
                .hasMessageContaining("expected:  [{\"ok\": true, \"more\": 1}]");
        assertThatThrownBy(() -> assertThat(timeline).replied("{'ok': tru"))
                .hasMessageContaining("expected:  [{\"ok\": tru]");
    }

    @Test
    void another_route_is_told_with_all_events() {
        assertThatThrownBy(() -> assertThat(timeline).tookRoutes("$connect", "join"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected:  [$connect, join]")
                .hasMessageContaining("actual:    [$default]")
                .hasMessageContaining("  CONNECT no route → 101")
                .hasMessageContaining("  MESSAGE $default → 200")
                .hasMessageContaining("hello answered by {\"ok\": true}");
    }

    @Test
    void another_reply_another_push_and_another_end_are_told() {
        assertThatThrownBy(() -> assertThat(timeline).replied("no")).hasMessageContaining("[{\"ok\": true}]");
        assertThatThrownBy(() -> assertThat(timeline).wasPushed("news")).hasMessageContaining("expected:  [news]");
        assertThatThrownBy(() -> assertThat(timeline).wasClosedWith(1000)).hasMessageContaining("it is open");
    }

    @Test
    void a_route_that_no_message_took_is_told() {
        assertThatThrownBy(() -> assertThat(timeline).message("join", flow -> {}))
                .hasMessageContaining("took no route join");
    }

    @Test
    void the_stages_of_another_kind_of_api_are_named() {
        assertThatThrownBy(() -> assertThat(timeline.last("$default").orElseThrow())
                        .methodRequest(stage -> stage.matched("GET", "/")))
                .hasMessageContaining("a flow of a WebSocket API")
                .hasMessageContaining("routeRequest(stage -> ...)");
    }
}
