package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.monitoring.Monitoring;
import dev.gatehouse.monitoring.metric.Dimensions;
import dev.gatehouse.monitoring.metric.Metric;
import dev.gatehouse.monitoring.metric.Statistics;
import dev.gatehouse.monitoring.xray.XrayTrace;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logs, metrics and traces of requests over real HTTP, as the control plane switches them on and off. */
class GatewayMonitoringTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESTINATION = "arn:aws:logs:us-east-1:123456789012:log-group:access";
    private static final String MOCK =
            """
            {"parameters": [{"name": "q", "in": "query", "required": true, "schema": {"type": "string"}}],
             "x-amazon-apigateway-request-validator": "all", "responses": {"200": {"description": "ok"}},
             "x-amazon-apigateway-integration": {"type": "mock",
               "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
               "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "[1]"}}}}}
            """;
    private static final String DOCUMENT =
            """
            {"openapi": "3.0.1", "info": {"title": "pets", "version": "1"},
             "x-amazon-apigateway-request-validators": {"all": {"validateRequestParameters": true}},
             "paths": {"/pets/{id}": {"get": %s}, "/broken": {"get": {
               "responses": {"200": {"description": "ok"}}, "x-amazon-apigateway-integration": {"type": "mock",
                 "requestTemplates": {"application/json": "no status"}, "responses": {"default": {"statusCode": "200"}}}}}}}
            """
                    .formatted(MOCK);

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final HttpClient client = HttpClient.newHttpClient();
    private String api = "";

    @BeforeEach
    void deploy() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        api = gateway.control()
                .call("ImportRestApi", mapper.createObjectNode().put("body", DOCUMENT))
                .path("id")
                .asText();
        call("CreateDeployment", "{'restApiId': '%s', 'stageName': 'dev'}".formatted(api));
        call(
                "UpdateAccount",
                "{'patchOperations': [%s]}".formatted(replace("/cloudwatchRoleArn", "arn:aws:iam::1:role/l")));
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_line_is_written_in_the_stages_format_before_the_client_has_its_answer() throws Exception {
        patch(
                replace("/accessLogSettings/destinationArn", DESTINATION),
                replace(
                        "/accessLogSettings/format",
                        "$context.requestId $context.status $context.resourcePath $context.responseLength"
                                + " $context.identity.user $context.error.message $context.endpointType"));

        String id = requestId(get("/pets/7?q=1"));

        assertThat(monitoring().accessLog().at(DESTINATION)).containsExactly(id + " 200 /pets/{id} 3 - - EDGE");
    }

    @Test
    void a_request_that_no_method_answers_is_logged_all_the_same() throws Exception {
        patch(replace(
                "/accessLogSettings/format",
                "$context.requestId $context.status $context.resourcePath $context.error.responseType"));

        String id = requestId(get("/nothing"));

        assertThat(monitoring().accessLog().of(gateway.flows().of(id)).text())
                .isEqualTo(id + " 403 - MISSING_AUTHENTICATION_TOKEN");
    }

    @Test
    void a_format_without_a_request_id_or_with_lines_is_refused() {
        assertThatThrownBy(() -> patch(replace("/accessLogSettings/format", "$context.status")))
                .isInstanceOf(ControlException.class)
                .hasMessageContaining("$context.requestId");
        assertThatThrownBy(() -> patch(replace("/accessLogSettings/format", "$context.requestId\\n$context.status")))
                .isInstanceOf(ControlException.class)
                .hasMessageStartingWith("Access Log format must be single line");
    }

    @Test
    void a_level_needs_the_accounts_role() throws Exception {
        call("UpdateAccount", "{'patchOperations': [{'op': 'remove', 'path': '/cloudwatchRoleArn'}]}");

        assertThatThrownBy(() -> patch(replace("/*/*/logging/loglevel", "INFO")))
                .isInstanceOf(ControlException.class)
                .hasMessage("CloudWatch Logs role ARN must be set in account settings to enable logging");
    }

    @Test
    void info_tells_the_steps_and_data_trace_what_went_through_them() throws Exception {
        patch(replace("/*/*/logging/loglevel", "INFO"));
        String id = requestId(get("/pets/7?q=1"));
        String group = "API-Gateway-Execution-Logs_" + api + "/dev";
        assertThat(monitoring().executionLog().inGroup(group))
                .contains(
                        "(" + id + ") Verifying Usage Plan for request: " + id + ". API Key:  API Stage: " + api
                                + "/dev",
                        "(" + id + ") API Key  authorized because method 'GET /pets/{id}' does not require API Key."
                                + " Request will not contribute to throttle or quota limits",
                        "(" + id + ") HTTP Method: GET, Resource Path: /pets/7",
                        "(" + id + ") Method completed with status: 200")
                .noneMatch(line -> line.contains("Method request path"));

        patch(replace("/~1pets~1{id}/GET/logging/dataTrace", "true"));
        String traced = requestId(get("/pets/8?q=1"));
        assertThat(monitoring().executionLog().of(gateway.flows().of(traced)))
                .contains("(" + traced + ") Method request path: {id=8}");
    }

    @Test
    void error_tells_of_failures_alone() throws Exception {
        patch(replace("/*/*/logging/loglevel", "ERROR"));
        get("/pets/7?q=1");
        String id = requestId(get("/broken"));

        assertThat(monitoring().executionLog().all())
                .extracting(event -> event.text())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("(" + id + ") Execution failed due to configuration error: ");
    }

    @Test
    void without_a_level_nothing_is_logged() throws Exception {
        get("/pets/7?q=1");

        assertThat(monitoring().executionLog().all()).isEmpty();
        assertThat(monitoring().accessLog().all()).isEmpty();
    }

    @Test
    void metrics_count_requests_by_stage_and_by_method_where_it_is_enabled() throws Exception {
        patch(replace("/~1pets~1{id}/GET/metrics/enabled", "true"));
        get("/pets/7?q=1");
        get("/pets/7");
        get("/broken");
        Dimensions stage = Dimensions.stage("pets", "dev");

        assertThat(statistics(Metric.COUNT, stage).sum()).isEqualTo(3);
        assertThat(statistics(Metric.CLIENT_ERROR, stage).sum()).isEqualTo(1);
        assertThat(statistics(Metric.SERVER_ERROR, stage).average()).isBetween(0.33, 0.34);
        assertThat(statistics(Metric.LATENCY, stage).maximum()).isPositive();
        assertThat(statistics(Metric.COUNT, stage.method("GET", "/pets/{id}")).sampleCount())
                .isEqualTo(2);
        assertThat(statistics(Metric.COUNT, stage.method("GET", "/broken")).sampleCount())
                .as("not enabled")
                .isZero();
        assertThat(statistics(Metric.COUNT, Dimensions.stage("pets", "prod")).sampleCount())
                .isZero();
    }

    @Test
    void a_stage_that_traces_shows_its_segments_unless_the_client_decided_against_it() throws Exception {
        get("/pets/7?q=1");
        assertThat(monitoring().xrayTraces()).isEmpty();

        patch(replace("/tracingEnabled", "true"));
        patch(replace("/accessLogSettings/format", "$context.requestId $context.xrayTraceId"));
        String id = requestId(get("/pets/7?q=1"));
        get("/pets/7?q=1", "X-Amzn-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0");

        List<XrayTrace> traces = monitoring().xrayTraces();
        assertThat(traces).hasSize(2).first().satisfies(trace -> {
            assertThat(trace.sampled()).isTrue();
            assertThat(trace.segments()).singleElement().satisfies(segment -> assertThat(segment.name())
                    .isEqualTo("pets/dev"));
            assertThat(monitoring().accessLog().of(gateway.flows().of(id)).text())
                    .isEqualTo(id + " " + trace.traceId());
        });
        assertThat(traces.get(1).traceId()).isEqualTo("1-5759e988-bd862e3fe1be46a994272793");
        assertThat(traces.get(1).segments()).isEmpty();
    }

    private Monitoring monitoring() {
        return gateway.monitoring();
    }

    private Statistics statistics(Metric metric, Dimensions dimensions) {
        return monitoring().metrics().statistics(metric, dimensions);
    }

    private static String requestId(HttpResponse<String> response) {
        return response.headers().firstValue("x-amzn-RequestId").orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.uri() + "/dev" + path));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String replace(String path, String value) {
        return "{'op': 'replace', 'path': '" + path + "', 'value': '" + value + "'}";
    }

    private void patch(String... operations) throws Exception {
        call(
                "UpdateStage",
                "{'restApiId': '%s', 'stageName': 'dev', 'patchOperations': [%s]}"
                        .formatted(api, String.join(",", operations)));
    }

    private JsonNode call(String operation, String parameters) throws Exception {
        return gateway.control().call(operation, JSON.readTree(parameters.replace('\'', '"')));
    }
}
