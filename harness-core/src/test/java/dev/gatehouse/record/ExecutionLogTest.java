package dev.gatehouse.record;

import static dev.gatehouse.record.TraceFixture.REQUEST_ID;
import static dev.gatehouse.record.TraceFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.redaction.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExecutionLogTest {

    @Test
    void a_mock_is_logged_without_an_endpoint() {
        assertThat(TraceFixture.demo().flow().executionLog().messages())
                .containsExactly(
                        "Starting execution for request: " + REQUEST_ID,
                        "HTTP Method: GET, Resource Path: /demoMock",
                        "Method request path: {}",
                        "Method request query string: {scenario=error}",
                        "Method request headers: {Accept=*/*}",
                        "Method request body before transformations: ",
                        "Method response body after transformations: {\"message\": \"it failed\"}",
                        "Method response headers: {Content-Type=application/json}",
                        "Successfully completed execution",
                        "Method completed with status: 500");
    }

    @Test
    void a_function_is_logged_with_its_invocation() {
        String function = "arn:aws:lambda:eu-west-1:000000000000:function:back";
        String uri = "https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/" + function + "/invocations";

        assertThat(lambda(function).executionLog().messages())
                .containsSubsequence(
                        "Method request body before transformations: ",
                        "Endpoint request URI: " + uri,
                        "Endpoint request headers: {}",
                        "Endpoint request body after transformations: ",
                        "Sending request to " + uri,
                        "Received response. Status: 200, Integration latency: 5 ms",
                        "Endpoint response headers: {Content-Type=application/json}",
                        "Endpoint response body before transformations: {\"a\":1}",
                        "Method response body after transformations: {\"a\":1}",
                        "Method response headers: {X-Amzn-Trace-Id=Root=1-2, Content-Type=application/json}",
                        "Successfully completed execution",
                        "Method completed with status: 200");
    }

    @Test
    void a_proxy_integrations_event_is_logged_though_no_body_came() {
        assertThat(proxy().answered(response(200, "{}"), 5)
                        .finished(response(200, ""))
                        .flow()
                        .executionLog()
                        .messages())
                .contains("Endpoint request body after transformations: {\"resource\":\"/foo\"}");
    }

    @Test
    void a_proxy_integrations_malformed_answer_is_a_configuration_error() {
        Flow flow = proxy().answered(response(200, "1"), 5)
                .failed(
                        StepName.INTEGRATION_RESPONSE,
                        GatewayFault.of(
                                GatewayResponseType.DEFAULT_5XX,
                                "Internal server error",
                                "Malformed Lambda proxy response: 1"),
                        response(502, ""))
                .flow();

        assertThat(flow.executionLog().messages())
                .contains("Execution failed due to configuration error: Malformed Lambda proxy response: 1");
    }

    @Test
    void a_proxy_integrations_failing_function_is_logged_with_what_it_said() {
        Flow flow = proxy().functionFailed(new HttpResponse(
                        200, Headers.of("x-amzn-RequestId", "inv-1"), Bytes.utf8("{\"errorMessage\":\"boom\"}")))
                .failed(
                        StepName.INTEGRATION_RESPONSE,
                        GatewayFault.of(GatewayResponseType.DEFAULT_5XX, "Internal server error", "it failed"),
                        response(502, ""))
                .flow();

        assertThat(flow.executionLog().messages())
                .contains("Lambda execution failed with status 200 due to customer function error: boom."
                        + " Lambda request id: inv-1");
    }

    private static TraceFixture proxy() {
        return TraceFixture.request("GET", "/dev/foo", Headers.EMPTY, "")
                .routed("/foo", Map.of(), Map.of())
                .authorized()
                .call(
                        new LambdaCall(
                                "arn:aws:lambda:eu-west-1:000000000000:function:back",
                                Bytes.utf8("{\"resource\":\"/foo\"}"),
                                false,
                                Duration.ofSeconds(29)),
                        new Reason.PassedThrough("AWS_PROXY makes an event of the whole request"));
    }

    @Test
    void the_text_of_a_test_invocation_has_a_time_on_each_line() {
        assertThat(TraceFixture.demo().flow().executionLog().asTestInvokeLog())
                .startsWith("Execution log for request " + REQUEST_ID + "\n"
                        + "Wed Mar 04 05:06:07 UTC 2026 : Starting execution for request: " + REQUEST_ID + "\n")
                .endsWith("Wed Mar 04 05:06:07 UTC 2026 : Method completed with status: 500\n");
    }

    @Test
    void the_stage_log_has_the_request_id_before_each_message() {
        assertThat(TraceFixture.demo().flow().executionLog().asStageLog(EnumSet.allOf(ExecutionLogLine.Kind.class)))
                .allMatch(line -> line.startsWith("(" + REQUEST_ID + ") "));
    }

    @Test
    void a_refusal_is_logged_with_its_gateway_response() {
        Flow flow = TraceFixture.request("GET", "/dev/nothing", Headers.EMPTY, "")
                .failed(
                        StepName.ROUTE,
                        GatewayFault.of(
                                GatewayResponseType.MISSING_AUTHENTICATION_TOKEN,
                                "Missing Authentication Token",
                                "no method GET at /nothing"),
                        response(403, "{\"message\":\"Missing Authentication Token\"}"))
                .flow();

        assertThat(flow.executionLog().messages())
                .endsWith(
                        "Execution failed: no method GET at /nothing",
                        "Gateway response type: MISSING_AUTHENTICATION_TOKEN with status code: 403",
                        "Gateway response body: {\"message\":\"Missing Authentication Token\"}",
                        "Gateway response headers: {Content-Type=application/json}",
                        "Method completed with status: 403");
    }

    @Test
    void a_line_of_more_than_1024_bytes_is_cut_off_and_says_so() {
        String message = "ä".repeat(513);

        assertThat(new ExecutionLogLine(Instant.EPOCH, ExecutionLogLine.Kind.EVENT, message).message())
                .isEqualTo("ä".repeat(512) + " [TRUNCATED]");
    }

    @Test
    void an_api_key_shows_its_last_six_characters() {
        FlowTrace trace = TraceFixture.request("GET", "/dev/foo", Headers.of("x-api-key", "abcdefghijklmnop"), "")
                .routed("/foo", Map.of(), Map.of())
                .withKey("abcdefghijklmnop")
                .trace();

        assertThat(ExecutionLog.of(trace, Redaction.standard()).asStageLog(EnumSet.of(ExecutionLogLine.Kind.FRONT)))
                .contains("(" + REQUEST_ID + ") Verifying Usage Plan for request: " + REQUEST_ID
                        + ". API Key: **********klmnop API Stage: a1b2c3d4e5/dev");
    }

    private static Flow lambda(String function) {
        HttpResponse answer = new HttpResponse(
                200,
                Headers.of("Content-Type", "application/json", "X-Amzn-Trace-Id", "Root=1-2", "x-amzn-RequestId", "x"),
                Bytes.utf8("{\"a\":1}"));
        return TraceFixture.request("GET", "/dev/foo", Headers.EMPTY, "")
                .routed("/foo", Map.of(), Map.of("q", List.of("1", "2")))
                .authorized()
                .call(
                        new LambdaCall(function, Bytes.utf8("{}"), false, Duration.ofSeconds(29)),
                        new Reason.PassedThrough("there are no templates"))
                .answered(response(200, "{\"a\":1}"), 5)
                .mapped(answer)
                .finished(answer)
                .flow();
    }
}
