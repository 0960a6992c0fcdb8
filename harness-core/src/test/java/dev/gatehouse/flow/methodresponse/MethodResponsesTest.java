package dev.gatehouse.flow.methodresponse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodResponsesTest {

    private static final String TRACE = "X-Amzn-Trace-Id";

    private static HttpResponse proxied(TestSteps steps, String... headers) {
        return steps.answer(TestRequest.get("/p"), new HttpResponse(200, Headers.of(headers), Bytes.utf8("{}")));
    }

    @Test
    void reserved_headers_are_renamed_and_the_reason_says_so() {
        TestSteps steps = new TestSteps(TestMethod.of(IntegrationType.HTTP_PROXY));

        HttpResponse answer =
                proxied(steps, "Date", "d", "Connection", "keep-alive", "x-amzn-RequestId", "theirs", "X-Own", "1");

        assertThat(answer.headers().first("x-amzn-remapped-date")).hasValue("d");
        assertThat(answer.headers().first("x-amzn-remapped-connection")).hasValue("keep-alive");
        assertThat(answer.headers().first("x-amzn-remapped-x-amzn-requestid")).hasValue("theirs");
        assertThat(answer.headers().first("X-Own")).hasValue("1");
        assertThat(answer.headers().has("Date")).isFalse();
        assertThat(steps.reasons())
                .contains(new Reason.HeaderChanged("Date", "x-amzn-Remapped-Date", "AWS keeps Date for itself"));
    }

    @Test
    void transfer_encoding_is_dropped() {
        HttpResponse answer = new TestSteps(TestMethod.of(IntegrationType.AWS_PROXY))
                .function(TestRequest.get("/p"), "{\"headers\": {\"Transfer-Encoding\": \"chunked\"}}");

        assertThat(answer.headers().has("Transfer-Encoding")).isFalse();
        assertThat(answer.headers().has("x-amzn-remapped-transfer-encoding")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MOCK", "HTTP_PROXY"})
    void these_answer_no_trace_id(IntegrationType type) {
        TestMethod method = TestMethod.of(type)
                .template("application/json", "{statusCode: 200}")
                .response("200", null);

        assertThat(proxied(new TestSteps(method)).headers().has(TRACE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP", "AWS"})
    void these_answer_the_trace_id_of_the_request(IntegrationType type) {
        TestMethod method = TestMethod.of(type).response("200", null);

        assertThat(proxied(new TestSteps(method)).headers().first(TRACE))
                .hasValueSatisfying(value -> assertThat(value).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}"));
    }

    @Test
    void a_lambda_proxy_answers_the_clients_root_and_adds_a_parent() {
        TestRequest request = TestRequest.get("/p").header(TRACE, "Root=1-3152b799-8954dae64eda91bc9a23a7e8");

        HttpResponse answer = new TestSteps(TestMethod.of(IntegrationType.AWS_PROXY)).function(request, "{}");

        assertThat(answer.headers().first(TRACE).orElseThrow())
                .matches("Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=[0-9a-f]{16};Sampled=0");
    }
}
