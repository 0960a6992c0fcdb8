package dev.gatehouse.flow.integrationresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaProxyResponsesTest {

    private final TestMethod method = TestMethod.of(IntegrationType.AWS_PROXY);
    private final TestRequest request = TestRequest.post("/p", "");

    private HttpResponse answer(String payload) {
        return new TestSteps(method).function(request, payload);
    }

    private GatewayFault fault(String payload) {
        return catchThrowableOfType(GatewayFault.class, () -> answer(payload));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|200", "{\"statusCode\":\"201\"}|201", "{\"statusCode\":null}|200", "{\"statusCode\":404}|404"})
    void the_status_may_be_missing_or_text(String payload, int status) {
        assertThat(answer(payload).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\": 200, \"wrongValue\": \"v\"}",
                "\"text\"",
                "[]",
                "null",
                "",
                "{not json",
                "{\"statusCode\": \"test\"}",
                "{\"statusCode\": 0}",
                "{\"multiValueHeaders\": {\"a\": \"b\"}}",
                "{\"headers\": {\"a\": {}}}",
                "{\"headers\": []}",
                "{\"headers\": {\"a\": \"1\\r\\nSet-Cookie: x\"}}",
                "{\"body\": {\"a\": 1}}"
            })
    void a_malformed_answer_is_a_bad_gateway(String payload) {
        GatewayFault fault = fault(payload);

        assertThat(fault.status()).hasValue(502);
        assertThat(fault.clientMessage()).isEqualTo("Internal server error");
        assertThat(fault.truth()).startsWith("Malformed Lambda proxy response");
    }

    @Test
    void a_function_that_fails_is_a_bad_gateway_whatever_its_message() {
        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> new TestSteps(method)
                .failingFunction(request, "{\"errorMessage\": \"boom\"}"));

        assertThat(fault.status()).hasValue(502);
        assertThat(fault.truth()).contains("boom");
    }

    @Test
    void multiple_values_come_before_the_single_one_and_the_same_value_comes_once() {
        HttpResponse answer = answer("{\"headers\": {\"a\": \"solo\", \"B\": \"1\", \"flag\": true},"
                + " \"multiValueHeaders\": {\"A\": [\"x\", \"y\"], \"b\": [\"1\"]}}");

        assertThat(answer.headers().values("a")).containsExactly("x", "y", "solo");
        assertThat(answer.headers().values("b")).containsExactly("1");
        assertThat(answer.headers().values("flag")).containsExactly("true");
    }

    @Test
    void null_maps_are_none() {
        assertThat(answer("{\"headers\": null, \"multiValueHeaders\": null}").status())
                .isEqualTo(200);
    }

    @Test
    void a_body_without_a_content_type_is_json() {
        HttpResponse answer = answer("{\"body\": \"Hello\"}");

        assertThat(answer.body().utf8()).isEqualTo("Hello");
        assertThat(answer.headers().values("Content-Type")).containsExactly("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png|test",
                "application/whatever|test",
                "application/*|test",
                "application|dGVzdA==",
                "image/*|dGVzdA==",
                "*/*|dGVzdA==",
                "image/webp,image/png|dGVzdA=="
            })
    void only_the_first_media_type_of_accept_decides_on_bytes(String accept, String body) {
        method.binary("image/png", "application/*", "*/test");
        request.header("Accept", accept);

        assertThat(answer("{\"body\": \"dGVzdA==\", \"isBase64Encoded\": true}")
                        .body()
                        .utf8())
                .isEqualTo(body);
    }

    @Test
    void a_body_that_is_not_flagged_is_text() {
        method.binary("image/png");
        request.header("Accept", "image/png");

        assertThat(answer("{\"body\": \"dGVzdA==\", \"isBase64Encoded\": false}")
                        .body()
                        .utf8())
                .isEqualTo("dGVzdA==");
    }

    @Test
    void all_types_binary_needs_no_accept() {
        method.binary("*/*");

        assertThat(answer("{\"body\": \"dGVzdA==\", \"isBase64Encoded\": true}")
                        .body()
                        .utf8())
                .isEqualTo("test");
    }

    @Test
    void a_flagged_body_that_is_no_base64_answers_500() {
        method.binary("image/png");
        request.header("Accept", "image/png");

        GatewayFault fault = fault("{\"body\": \"(no)\", \"isBase64Encoded\": true}");

        assertThat(fault.type().defaultStatus()).hasValue(500);
        assertThat(fault.status()).isEmpty();
    }
}
