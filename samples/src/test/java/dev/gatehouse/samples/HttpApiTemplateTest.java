package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.LambdaFunction;
import dev.gatehouse.monitoring.Monitoring;
import dev.gatehouse.monitoring.metric.Metric;
import dev.gatehouse.monitoring.metric.RouteDimensions;
import dev.gatehouse.record.Flow;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An HTTP API of a CloudFormation template: its routes, what it logs and what it counts. */
@GatewayTest(cloudFormation = "src/main/apigateway/http-api.yml")
class HttpApiTemplateTest {

    @LambdaFunction("GreetFunction")
    final RequestHandler<Map<String, Object>, Map<String, Object>> greet =
            (event, context) -> Map.of("route", event.get("routeKey"));

    @Test
    void a_route_of_its_own_comes_before_the_default(RequestSpecification api, Flows flows) {
        assertThat(flows.of(api.get("/greetings/you")))
                .route(stage -> stage.matched("GET /greetings/{name}"))
                .integrationRequest(stage -> stage.invokedFunction("GreetFunction"))
                .response(stage -> stage.hasJsonBody("{'route': 'GET /greetings/{name}'}"));
        assertThat(flows.of(api.post("/greetings/you"))).route(stage -> stage.matched("$default"));
    }

    @Test
    void the_access_log_tells_the_route(RequestSpecification api, Flows flows, Monitoring monitoring) {
        Flow flow = flows.of(api.get("/greetings/you"));

        assertThat(monitoring.accessLog().of(flow))
                .hasJsonContaining("{'route': 'GET /greetings/{name}', 'status': '200', 'integrationError': '-'}");
    }

    @Test
    void each_route_is_counted(RequestSpecification api, Flows flows, Monitoring monitoring) {
        Flow flow = flows.of(api.get("/greetings/you"));
        api.get("/other");
        RouteDimensions stage = RouteDimensions.stage(flow.servedFrom().apiId(), "$default");

        assertThat(monitoring.metrics().statistics(Metric.COUNT, stage).sum()).isEqualTo(2);
        assertThat(monitoring
                        .metrics()
                        .statistics(Metric.COUNT, stage.route("GET /greetings/{name}"))
                        .sum())
                .isEqualTo(1);
    }
}
