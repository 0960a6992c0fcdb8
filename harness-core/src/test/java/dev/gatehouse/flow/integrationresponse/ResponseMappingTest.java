package dev.gatehouse.flow.integrationresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseMappingTest {

    private static final TestRequest REQUEST = TestRequest.get("/p");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> templates = new LinkedHashMap<>();

    private TestSteps steps(IntegrationType type) {
        TestMethod method =
                TestMethod.of(type).response(new IntegrationResponse("201", null, headers, templates, null));
        return new TestSteps(
                type == IntegrationType.MOCK ? method.template("application/json", "{statusCode: 200}") : method);
    }

    private HttpResponse answer(String body, String... endpointHeaders) {
        return steps(IntegrationType.HTTP)
                .answer(REQUEST, new HttpResponse(200, Headers.of(endpointHeaders), Bytes.utf8(body)));
    }

    private String negotiated(String accept) {
        return steps(IntegrationType.MOCK)
                .mock(TestRequest.get("/p").header("Accept", accept))
                .body()
                .utf8();
    }

    @Test
    void accept_picks_the_template_and_json_stands_in() {
        templates.put("application/xml", "<x/>");
        templates.put("application/json", "{}");

        assertThat(negotiated("application/xml;q=0.9")).isEqualTo("<x/>");
        assertThat(negotiated("text/html")).isEqualTo("{}");
        assertThat(steps(IntegrationType.MOCK).mock(REQUEST).body().utf8()).isEqualTo("{}");
    }

    @Test
    void an_empty_template_lets_the_answer_pass() {
        templates.put("application/xml", "<x/>");
        templates.put("application/json", "");

        assertThat(answer("{\"a\": 1}").body().utf8()).isEqualTo("{\"a\": 1}");
    }

    @Test
    void without_a_json_template_the_first_one_stands_in() {
        templates.put("application/xml", "<x/>");

        assertThat(negotiated("application/json")).isEqualTo("<x/>");
    }

    @Test
    void the_template_gives_the_content_type_and_passthrough_is_json() {
        assertThat(answer("<a/>", "Content-Type", "text/xml").headers().values("Content-Type"))
                .containsExactly("application/json");

        templates.put("application/xml", "<x/>");
        assertThat(answer("<a/>").headers().values("Content-Type")).containsExactly("application/xml");

        headers.put("method.response.header.content-type", "'text/html'");
        assertThat(answer("<a/>").headers().values("Content-Type")).containsExactly("text/html");
    }

    @Test
    void headers_are_mapped_and_those_of_the_endpoint_stay_behind() {
        headers.put("method.response.header.own", "integration.response.header.test");
        headers.put("method.response.header.pet", "integration.response.body.pets[0].name");
        headers.put("method.response.header.missing", "integration.response.header.none");
        headers.put("method.response.header.api", "context.apiId");

        HttpResponse answer = answer("{\"pets\": [{\"name\": \"Rex\"}]}", "Test", "value");

        assertThat(answer.headers().values("own")).containsExactly("value");
        assertThat(answer.headers().values("pet")).containsExactly("Rex");
        assertThat(answer.headers().values("api")).containsExactly("abcde12345");
        assertThat(answer.headers().has("missing")).isFalse();
        assertThat(answer.headers().has("test")).isFalse();
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void a_broken_body_fails_a_mapping_of_it() {
        headers.put("method.response.header.body", "integration.response.body");

        assertThatThrownBy(() -> answer("\n{wrongjson")).isInstanceOf(GatewayFault.class);
        assertThat(answer("").headers().values("body")).containsExactly("{}");
    }

    @Test
    void header_mappings_read_the_error_object_that_a_function_threw_as_text() {
        headers.put("method.response.header.type", "integration.response.body.errorMessage.errorType");
        headers.put("method.response.header.trace", "integration.response.body.errorMessage.trace");
        String error = "{\"errorMessage\":\"{\\\"errorType\\\":\\\"T\\\",\\\"trace\\\":{\\\"line\\\":1}}\"}";

        HttpResponse answer = steps(IntegrationType.AWS).failingFunction(REQUEST, error);

        assertThat(answer.headers().first("type")).hasValue("T");
        assertThat(answer.headers().first("trace")).hasValue("{\"line\":1}");
        assertThat(answer.body().utf8()).isEqualTo(error);
    }

    @Test
    void a_functions_error_that_is_only_text_maps_as_text() {
        headers.put("method.response.header.message", "integration.response.body.errorMessage");

        assertThat(steps(IntegrationType.AWS)
                        .failingFunction(REQUEST, "{\"errorMessage\":\"no luck\"}")
                        .headers()
                        .first("message"))
                .hasValue("no luck");
    }

    @Test
    void overrides_of_the_response_template_win() {
        headers.put("method.response.header.H", "'mapped'");
        templates.put(
                "application/json",
                "#set($context.responseOverride.header.h = 'over')#set($context.responseOverride.status = 418){}");

        HttpResponse answer = answer("");

        assertThat(answer.headers().values("H")).containsExactly("over");
        assertThat(answer.status()).isEqualTo(418);
    }

    @Test
    void a_status_that_is_none_is_not_taken_from_an_override() {
        templates.put("application/json", "#set($context.responseOverride.status = 600){}");

        assertThat(answer("").status()).isEqualTo(201);
    }

    @Test
    void overrides_of_the_request_template_hold_for_the_response() {
        TestMethod method = TestMethod.of(IntegrationType.MOCK)
                .template(
                        "application/json",
                        "#set($context.responseOverride.status = 444)#set($context.responseOverride.header.foo = 'bar')"
                                + "{statusCode: 200}")
                .response("200", null);

        HttpResponse answer = new TestSteps(method).mock(REQUEST);

        assertThat(answer.status()).isEqualTo(444);
        assertThat(answer.headers().values("foo")).containsExactly("bar");
    }

    @Test
    void a_mock_without_a_response_template_answers_nothing() {
        HttpResponse answer = steps(IntegrationType.MOCK).mock(REQUEST);

        assertThat(answer.body().isEmpty()).isTrue();
        assertThat(answer.headers().values("Content-Type")).containsExactly("application/json");
    }
}
