package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.monitoring.Monitoring;
import dev.gatehouse.monitoring.metric.Dimensions;
import dev.gatehouse.monitoring.metric.Metric;
import dev.gatehouse.record.Flow;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** What a stage of a CloudFormation template logs, counts and traces. */
@GatewayTest(cloudFormation = "src/main/apigateway/monitored.yml")
class MonitoredApiTest {

    @Test
    void the_access_log_has_the_templates_format(RequestSpecification api, Flows flows, Monitoring monitoring) {
        Flow flow = flows.of(api.get("/ping"));

        assertThat(monitoring.accessLog().of(flow))
                .hasJsonContaining("{'requestId': '%s', 'status': '200', 'caller': '-'}".formatted(flow.requestId()));
    }

    @Test
    void the_execution_log_has_the_steps_and_no_headers(RequestSpecification api, Flows flows, Monitoring monitoring) {
        Flow flow = flows.of(api.get("/ping"));

        assertThat(monitoring.executionLog().of(flow))
                .contains("(" + flow.requestId() + ") Successfully completed execution")
                .noneMatch(line -> line.contains("headers"));
    }

    @Test
    void metrics_and_traces_tell_of_the_request(RequestSpecification api, Monitoring monitoring) {
        api.get("/ping");
        Dimensions method = Dimensions.stage("monitored", "dev").method("GET", "/ping");

        assertThat(monitoring.metrics().statistics(Metric.COUNT, method).sum()).isEqualTo(1);
        assertThat(monitoring.xrayTraces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.segments().get(0).name()).isEqualTo("monitored/dev"));
    }
}
