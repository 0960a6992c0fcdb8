package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRequestsTest {

    private final TestMethod method = TestMethod.of(IntegrationType.HTTP);

    @Test
    void none_of_the_clients_headers_reaches_the_endpoint() {
        HttpCall call = new TestSteps(method)
                .http(TestRequest.get("/p")
                        .header("Accept", "text/html")
                        .header("Authorization", "mine")
                        .header("Content-Type", "application/json"));

        assertThat(call.headers().stream().map(Header::name))
                .containsExactly("Accept", "User-Agent", "X-Amzn-Apigateway-Api-Id", "X-Amzn-Trace-Id");
        assertThat(call.headers().first("Accept")).hasValue("application/json");
        assertThat(call.headers().first("User-Agent")).hasValue("AmazonAPIGateway_abcde12345");
    }

    @Test
    void a_body_goes_with_its_content_type() {
        HttpCall call = new TestSteps(method).http(TestRequest.post("/p", "x").header("content-type", "text/plain"));

        assertThat(call.headers().first("Content-Type")).hasValue("text/plain");
    }

    @Test
    void mapped_headers_replace_the_gateways_own() {
        method.parameter("header.user-agent", "'mine'").parameter("header.X-From", "method.request.header.x-a");

        HttpCall call = new TestSteps(method).http(TestRequest.get("/p").header("X-A", "1"));

        assertThat(call.headers().values("User-Agent")).containsExactly("mine");
        assertThat(call.headers().values("X-From")).containsExactly("1");
    }

    @Test
    void several_values_become_one_header_line_but_several_query_parameters() {
        method.parameter("header.all", "method.request.multivalueheader.m")
                .parameter("querystring.all", "method.request.multivaluequerystring.q");

        HttpCall call = new TestSteps(method)
                .http(TestRequest.get("/p").header("m", "1").header("m", "2").query("q", "a b", "c"));

        assertThat(call.headers().values("all")).containsExactly("1,2");
        assertThat(call.uri()).isEqualTo("http://backend.example.com?all=a%20b&all=c");
    }

    @Test
    void a_mapping_without_a_source_adds_nothing_and_says_so() {
        method.parameter("header.missing", "method.request.querystring.nothing");
        TestSteps steps = new TestSteps(method);

        assertThat(steps.http(TestRequest.get("/p")).headers().has("missing")).isFalse();
        assertThat(steps.reasons())
                .contains(new Reason.ParameterMapped(
                        "integration.request.header.missing", "method.request.querystring.nothing", List.of()));
    }

    @Test
    void the_uri_takes_path_parameters_and_stage_variables_and_an_unset_one_is_empty() {
        method.uri("http://${stageVariables.host}/{id}/end${stageVariables.missing}")
                .parameter("path.id", "method.request.path.proxy");

        HttpCall call = new TestSteps(method)
                .http(TestRequest.get("/p").pathParameter("proxy", "a/b%20c").stageVariable("host", "h.example.com"));

        assertThat(call.uri()).isEqualTo("http://h.example.com/a/b%20c/end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://backend.example.com/{unmapped}", "http://${stageVariables.none}/x", "ftp://x"})
    void what_is_no_uri_at_last_is_answered_with_500(String uri) {
        TestSteps steps = new TestSteps(method.uri(uri));

        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> steps.http(TestRequest.get("/p")));

        assertThat(fault.truth()).contains("URI is invalid", uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "transfer-encoding"})
    void a_mapping_onto_a_framing_header_fails_each_call(String name) {
        TestSteps steps = new TestSteps(method.parameter("header." + name, "'1'"));

        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> steps.http(TestRequest.get("/p")));

        assertThat(fault.clientMessage()).isEqualTo("Internal server error");
        assertThat(fault.truth()).contains(name);
    }

    @Test
    void a_mapped_value_cannot_smuggle_in_a_second_header() {
        TestSteps steps = new TestSteps(method.parameter("header.body", "method.request.body"));

        GatewayFault fault =
                catchThrowableOfType(GatewayFault.class, () -> steps.http(TestRequest.post("/p", "a\r\nHost: b")));

        assertThat(fault.truth()).contains("body", "line break");
    }

    @Test
    void a_mapping_from_within_a_body_that_is_no_json_is_answered_with_400() {
        TestSteps steps = new TestSteps(method.parameter("header.name", "method.request.body.name"));

        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> steps.http(TestRequest.post("/p", "{x")));

        assertThat(fault.status()).hasValue(400);
        assertThat(fault.clientMessage()).isEqualTo("Invalid JSON in request body");
    }

    @Test
    void some_mapped_headers_are_dropped_and_the_reason_names_them() {
        TestSteps steps = new TestSteps(method.parameter("header.Via", "'x'").parameter("header.Host", "'h'"));

        HttpCall call = steps.http(TestRequest.get("/p"));

        assertThat(call.headers().has("Via")).isFalse();
        assertThat(call.headers().first("Host")).hasValue("h");
        assertThat(steps.reasons())
                .anyMatch(reason -> reason instanceof Reason.HeaderChanged changed
                        && changed.name().equals("Via"));
    }

    @Test
    void overrides_of_the_template_win_over_mappings() {
        method.uri("http://backend.example.com/{path}")
                .parameter("path.path", "'mapped'")
                .parameter("header.H", "'mapped'")
                .template(
                        "application/json",
                        "#set($context.requestOverride.path.path = 'over')"
                                + "#set($context.requestOverride.header.h = 'over')"
                                + "#set($context.requestOverride.querystring.q = 'over'){}");

        HttpCall call = new TestSteps(method).http(TestRequest.post("/p", "{}"));

        assertThat(call.uri()).isEqualTo("http://backend.example.com/over?q=over");
        assertThat(call.headers().values("H")).containsExactly("over");
    }

    @Test
    void invalid_mappings_are_reported_with_their_element() {
        TestSteps steps =
                new TestSteps(method.parameter("header.a", "no.such.source").parameter("cookie.a", "'x'"));

        assertThat(steps.problems())
                .anyMatch(problem -> problem.contains("integration.request.header.a"))
                .anyMatch(problem -> problem.contains("integration.request.cookie.a"));
    }
}
