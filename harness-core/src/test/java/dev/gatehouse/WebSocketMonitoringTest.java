package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.monitoring.metric.Metric;
import dev.gatehouse.monitoring.metric.RouteDimensions;
import java.nio.charset.StandardCharsets;
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
                        line -> assertThat(line).startsWith("CONNECT $connect 101 " + id + " -|- "),
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

    private double sum(Metric metric, RouteDimensions dimensions) {
        return gateway.monitoring().metrics().statistics(metric, dimensions).sum();
    }
}
