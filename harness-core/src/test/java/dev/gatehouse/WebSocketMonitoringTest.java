package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.monitoring.metric.Metric;
import dev.gatehouse.monitoring.metric.RouteDimensions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access logs and metrics of WebSocket APIs. */
class WebSocketMonitoringTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    @BeforeEach
    void deploy() {
        RequestStreamHandler joins = (event, answer, context) ->
                answer.write("{\"statusCode\": 200, \"body\": \"joined\"}".getBytes(StandardCharsets.UTF_8));
        RequestStreamHandler fails = (event, answer, context) -> {
            throw new IllegalStateException("boom");
        };
        gateway.functions().bind("joins", joins);
        gateway.functions().bind("fails", fails);
        api.toFunction("$connect", "joins")
                .replying("join", "joins")
                .replying("bad", "fails")
                .toFunction("$disconnect", "joins")
                .deploy("dev");
        api.call(
                "UpdateStage",
                "'StageName': 'dev', 'DefaultRouteSettings': {'DetailedMetricsEnabled': true}, 'AccessLogSettings':"
                        + " {'DestinationArn': 'arn:aws:logs:us-east-1:123456789012:log-group:a', 'Format':"
                        + " '$context.eventType $context.routeKey $context.status $context.connectionId"
                        + " $context.error.message|$context.integrationErrorMessage $context.requestId'}");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private String talked() {
        try (WebSocketClient client = api.connect("dev")) {
            client.send("{\"action\": \"join\"}");
            client.await(SOON);
            client.send("{\"action\": \"bad\"}");
            client.await(SOON);
            client.send("{\"action\": \"none\"}");
            client.await(SOON);
            client.close(1000, "");
            gateway.flows().await(5, SOON);
            return client.connectionId();
        }
    }

    @Test
    void each_event_of_a_connection_has_a_line() {
        String id = talked();

        assertThat(gateway.monitoring().accessLog().ofStage("dev"))
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("CONNECT $connect 200 " + id + " -|- "),
                        line -> assertThat(line).startsWith("MESSAGE join 200 " + id + " -|- "),
                        line -> assertThat(line)
                                .startsWith("MESSAGE bad 502 " + id + " Internal server error|The function failed"),
                        line -> assertThat(line).startsWith("MESSAGE - 403 " + id + " Forbidden|- "),
                        line -> assertThat(line).startsWith("DISCONNECT $disconnect 200 " + id + " -|- "));
    }

    @Test
    void events_are_counted_by_stage_and_route() {
        talked();
        RouteDimensions stage = RouteDimensions.stage(api.id(), "dev");

        assertThat(sum(Metric.CONNECT_COUNT, stage)).isEqualTo(1);
        assertThat(sum(Metric.MESSAGE_COUNT, stage))
                .as("three, and a reply to each")
                .isEqualTo(6);
        assertThat(sum(Metric.CLIENT_ERROR, stage)).isEqualTo(1);
        assertThat(sum(Metric.EXECUTION_ERROR, stage)).isEqualTo(1);
        assertThat(sum(Metric.INTEGRATION_ERROR, stage)).isZero();
        assertThat(sum(Metric.MESSAGE_COUNT, stage.route("join"))).isEqualTo(2);
        assertThat(sum(Metric.COUNT, stage)).isZero();
        assertThat(Metric.CLIENT_ERROR.webSocketApiName()).isEqualTo("ClientError");
    }

    private void logging(String settings) {
        api.call("UpdateStage", "'StageName': 'dev', 'DefaultRouteSettings': {" + settings + "}");
    }

    private List<String> executionLog() {
        return gateway.monitoring().executionLog().inGroup("/aws/apigateway/" + api.id() + "/dev");
    }

    @Test
    void each_event_is_in_the_execution_log_of_the_stage() {
        logging("'LoggingLevel': 'INFO'");
        String id = talked();
        String apiId = api.id();

        assertThat(executionLog())
                .map(line -> line.substring(line.indexOf(')') + 2))
                .containsSubsequence(
                        "API Key  authorized because route '$connect' does not require API Key. Request will not"
                                + " contribute to throttle or quota limits",
                        "Usage Plan check succeeded for API Key  and API Stage " + apiId + "/dev",
                        "WebSocket Request Route: [$connect]",
                        "Client [UserAgent: null, SourceIp: 127.0.0.1] is connecting to WebSocket API [" + apiId + "].",
                        "Client [Connection Id: " + id + "] connected to API [" + apiId + "] successfully.",
                        "WebSocket Request Route: [join]",
                        "WebSocket API [" + apiId + "] received message from client [Connection Id: " + id + "].",
                        "Message from client [Connection Id: " + id + "] sent to API [" + apiId
                                + "] with response status code [200].",
                        "Client [Connection Id: " + id + "] disconnected from API [" + apiId
                                + "] with integration response status code [200]. Close reason: [1000: ]")
                .noneMatch(line -> line.startsWith("Endpoint request headers"));
    }

    @Test
    void the_level_of_a_route_is_its_own() {
        api.call(
                "UpdateStage",
                "'StageName': 'dev', 'DefaultRouteSettings': {'LoggingLevel': 'OFF'}, 'RouteSettings': {'bad':"
                        + " {'LoggingLevel': 'ERROR'}}");
        talked();

        assertThat(executionLog()).hasSize(2).first().asString().contains("due to customer function error: boom");
    }

    @Test
    void the_log_of_a_test_with_data_trace_has_the_bodies() {
        logging("'LoggingLevel': 'INFO', 'DataTraceEnabled': true");
        talked();

        assertThat(executionLog())
                .anyMatch(line -> line.contains("Message: [{\"action\": \"join\"}]"))
                .anyMatch(line -> line.contains("Endpoint response body before transformations: {\"statusCode\": 200"));
    }

    @Test
    void access_logs_tell_the_functions_status_and_that_of_lambda_apart() {
        api.call(
                "UpdateStage",
                "'StageName': 'dev', 'AccessLogSettings': {'DestinationArn':"
                        + " 'arn:aws:logs:us-east-1:123456789012:log-group:a', 'Format':"
                        + " '$context.routeKey $context.integration.status $context.integration.integrationStatus"
                        + " $context.responseLatency $context.requestId'}");
        talked();

        assertThat(gateway.monitoring().accessLog().ofStage("dev"))
                .element(1)
                .asString()
                .as("a WebSocket API's log has no $context.responseLatency")
                .startsWith("join 200 200 - ");
    }

    @Test
    void what_backends_post_counts_among_the_messages_of_the_stage() {
        try (WebSocketClient client = api.connect("dev")) {
            api.management("POST", "dev", client.connectionId(), "news");
            client.await(WebSocketApi.SOON);
            api.management("GET", "dev", client.connectionId(), "");
            api.management("POST", "dev", "AAAAAAAAAAAAAAA=", "to nobody");
        }

        assertThat(sum(Metric.MESSAGE_COUNT, RouteDimensions.api(api.id()))).isEqualTo(1);
        assertThat(sum(Metric.MESSAGE_COUNT, RouteDimensions.stage(api.id(), "dev")))
                .isEqualTo(1);
        assertThat(sum(Metric.MESSAGE_COUNT, RouteDimensions.stage(api.id(), "prod")))
                .isZero();
    }

    private double sum(Metric metric, RouteDimensions dimensions) {
        return gateway.monitoring().metrics().statistics(metric, dimensions).sum();
    }
}
