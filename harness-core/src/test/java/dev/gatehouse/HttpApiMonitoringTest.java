package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.monitoring.metric.Metric;
import dev.gatehouse.monitoring.metric.MetricDimensions;
import dev.gatehouse.monitoring.metric.RouteDimensions;
import dev.gatehouse.monitoring.metric.Statistics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access logs and metrics of HTTP APIs, over real HTTP. */
class HttpApiMonitoringTest {

    private static final String POOL = "us-east-1_Example01";

    private final Gateway gateway = OneMethod.empty();
    private final HttpApi api = HttpApi.in(gateway);

    @BeforeEach
    void bindFunctions() {
        RequestStreamHandler teapot = (event, answer, context) ->
                answer.write("{\"statusCode\": 418, \"body\": \"short\"}".getBytes(StandardCharsets.UTF_8));
        RequestStreamHandler fails = (event, answer, context) -> {
            throw new IllegalStateException("boom");
        };
        gateway.functions().bind("teapot", teapot);
        gateway.functions().bind("fails", fails);
        api.toFunction("GET /pets/{id}", "teapot", "2.0").toFunction("GET /broken", "fails", "2.0");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private void stage(String more) {
        api.call("CreateStage", "'StageName': '$default', 'AutoDeploy': true, " + more);
    }

    private void logging(String format) {
        stage("'AccessLogSettings': {'DestinationArn': 'arn:aws:logs:us-east-1:123456789012:log-group:a', 'Format': '"
                + format + "'}");
    }

    private String line(RawCall call) {
        call.send();
        return gateway.monitoring().accessLog().of(gateway.flows().last()).text();
    }

    private String value(String variable, RawCall call) {
        logging("$context.requestId " + variable);
        String line = line(call);
        return line.substring(line.indexOf(' ') + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$context.accountId | 123456789012",
                "$context.routeKey | GET /pets/{id}",
                "$context.stage | $default",
                "$context.path | /pets/7",
                "$context.httpMethod | GET",
                "$context.protocol | HTTP/1.1",
                "$context.status | 418",
                "$context.responseLength | 5",
                "$context.integration.status | 418",
                "$context.integration.integrationStatus | 200",
                "$context.integrationStatus | 200",
                "$context.integrationErrorMessage | -",
                "$context.error.message | -",
                "$context.identity.sourceIp | 127.0.0.1",
                "$context.identity.userAgent | test",
                "$context.identity.user | -",
                "$context.identity.cognitoIdentityId | -",
                "$context.authorizer.principalId | -",
                "$context.authorizer.claims | -",
                "$context.customDomain.basePathMatched | -",
                "$context.awsEndpointRequestId2 | -",
                "$context.unheardOf | -"
            })
    void a_variable_is_what_aws_says_it_is(String variable, String value) {
        assertThat(value(variable, RawCall.get(gateway, "/pets/7").with("User-Agent", "test")))
                .isEqualTo(value);
    }

    @Test
    void both_ids_of_a_request_are_the_same() {
        logging("$context.requestId $context.extendedRequestId");

        assertThat(line(RawCall.get(gateway, "/pets/7")))
                .isEqualTo(gateway.flows().last().requestId() + " "
                        + gateway.flows().last().requestId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSON | {~id~:~$context.requestId~, ~route~:~$context.routeKey~} | {~id~:~ID~, ~route~:~GET /pets/{id}~}",
                "CLF | $context.identity.sourceIp ~$context.httpMethod $context.routeKey~ $context.status $context.requestId"
                        + " | 127.0.0.1 ~GET GET /pets/{id}~ 418 ID",
                "XML | <r id=~$context.requestId~><status>$context.status</status></r> | <r id=~ID~><status>418</status></r>",
                "CSV | $context.identity.sourceIp,$context.status,$context.requestId | 127.0.0.1,418,ID"
            })
    void a_line_is_in_the_stages_format(String name, String format, String expected) {
        logging(format.replace("~", "\\\""));

        String line = line(RawCall.get(gateway, "/pets/7"));

        assertThat(line)
                .isEqualTo(expected.replace("~", "\"")
                        .replace("ID", gateway.flows().last().requestId()));
    }

    @Test
    void a_failing_function_tells_the_integrations_error_and_the_apis() {
        assertThat(value(
                        "$context.status $context.error.message|$context.error.responseType|$context.integrationErrorMessage",
                        RawCall.get(gateway, "/broken")))
                .startsWith("500 Internal Server Error|")
                .contains("|The function failed (Unhandled)", "boom");
    }

    @Test
    void a_request_that_no_route_takes_is_logged_all_the_same() {
        assertThat(value(
                        "$context.status $context.routeKey $context.error.messageString $context.stage",
                        RawCall.get(gateway, "/nothing")))
                .isEqualTo("404 - \"Not Found\" $default");
    }

    @Test
    void an_authorizers_claims_and_its_refusal_are_told() {
        String id = api.call(
                        "CreateAuthorizer",
                        "'Name': 'jwt', 'AuthorizerType': 'JWT', 'IdentitySource': ['$request.header.Authorization'],"
                                + " 'JwtConfiguration': {'Audience': ['shop'], 'Issuer':"
                                + " 'https://cognito-idp.us-east-1.amazonaws.com/" + POOL + "'}")
                .path("AuthorizerId")
                .asText();
        String target =
                api.call("GetRoutes", "'MaxResults': '1'").at("/Items/0/Target").asText();
        api.call(
                "CreateRoute",
                "'RouteKey': 'GET /guarded', 'Target': '" + target + "', 'AuthorizationType': 'JWT', 'AuthorizerId': '"
                        + id + "'");
        logging(
                "$context.requestId $context.authorizer.claims.sub|$context.authorizer.error|$context.error.responseType");
        String token = gateway.callers().userPools().pool(POOL).idToken(Map.of("aud", "shop", "sub", "u1"));

        assertThat(line(RawCall.get(gateway, "/guarded").with("Authorization", token)))
                .endsWith(" u1|-|-");
        assertThat(line(RawCall.get(gateway, "/guarded")))
                .endsWith(" -|the request has no token in [$request.header.Authorization]|UNAUTHORIZED");
    }

    @Test
    void a_format_without_a_request_id_is_refused() {
        assertThatThrownBy(() -> logging("$context.status"))
                .isInstanceOf(ControlException.class)
                .hasMessageContaining("$context.requestId");
    }

    @Test
    void a_stage_that_no_longer_logs_writes_no_line() {
        logging("$context.requestId");
        api.call("DeleteAccessLogSettings", "'StageName': '$default'");

        RawCall.get(gateway, "/pets/7").send();

        assertThat(gateway.monitoring().accessLog().all()).isEmpty();
    }

    @Test
    void metrics_count_by_api_and_stage_and_by_route_where_details_are_enabled() {
        stage("'RouteSettings': {'GET /pets/{id}': {'DetailedMetricsEnabled': true}}");
        RawCall.get(gateway, "/pets/7").send();
        RawCall.get(gateway, "/pets/8").send();
        RawCall.get(gateway, "/broken").send();
        RawCall.get(gateway, "/nothing").send();
        RouteDimensions stage = RouteDimensions.stage(api.id(), "$default");

        assertThat(statistics(Metric.COUNT, RouteDimensions.api(api.id())).sum())
                .isEqualTo(4);
        assertThat(statistics(Metric.CLIENT_ERROR, stage).sum()).isEqualTo(3);
        assertThat(statistics(Metric.SERVER_ERROR, stage).sum()).isEqualTo(1);
        assertThat(statistics(Metric.INTEGRATION_LATENCY, stage).sampleCount()).isEqualTo(3);
        assertThat(statistics(Metric.LATENCY, stage).maximum()).isPositive();
        assertThat(statistics(Metric.DATA_PROCESSED, stage).minimum()).isGreaterThan(50);
        assertThat(statistics(Metric.COUNT, stage.route("GET /pets/{id}")).sum())
                .isEqualTo(2);
        assertThat(statistics(Metric.COUNT, stage.method("GET", "/pets/{id}")).sum())
                .isEqualTo(2);
        assertThat(statistics(Metric.COUNT, stage.route("GET /broken")).sampleCount())
                .as("not enabled")
                .isZero();
        assertThat(statistics(Metric.COUNT, RouteDimensions.api("other")).sampleCount())
                .isZero();
    }

    @Test
    void http_apis_have_their_own_names_of_metrics() {
        assertThat(Metric.CLIENT_ERROR.httpApiName()).isEqualTo("4xx");
        assertThat(Metric.SERVER_ERROR.httpApiName()).isEqualTo("5xx");
        assertThat(Metric.COUNT.httpApiName()).isEqualTo("Count");
    }

    private Statistics statistics(Metric metric, MetricDimensions dimensions) {
        return gateway.monitoring().metrics().statistics(metric, dimensions);
    }
}
