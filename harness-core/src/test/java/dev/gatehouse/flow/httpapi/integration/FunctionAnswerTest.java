package dev.gatehouse.flow.httpapi.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.event.PayloadFormat;
import dev.gatehouse.model.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionAnswerTest {

    private static HttpResponse read(String payload, PayloadFormat format) {
        return FunctionAnswer.read(payload.replace('\'', '"'), format, new Reasons());
    }

    @Test
    void in_format_2_an_answer_without_a_status_is_the_body_as_json() {
        HttpResponse answer = read("{'a': 1}", PayloadFormat.V2);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().utf8()).isEqualTo("{\"a\": 1}");
        assertThat(answer.headers().first("content-type")).hasValue("application/json");
    }

    @Test
    void in_format_2_a_string_is_the_body_without_its_quotes() {
        assertThat(read("'hello'", PayloadFormat.V2).body().utf8()).isEqualTo("hello");
    }

    @Test
    void in_format_2_each_cookie_is_a_header() {
        assertThat(read("{'statusCode': 200, 'cookies': ['a=1', 'b=2; Path=/']}", PayloadFormat.V2)
                        .headers()
                        .values("Set-Cookie"))
                .containsExactly("a=1", "b=2; Path=/");
    }

    @Test
    void in_format_1_single_values_come_before_multiple_ones() {
        assertThat(read(
                                "{'statusCode': 200, 'headers': {'x': '1'}, 'multiValueHeaders': {'x': ['2', '3']}}",
                                PayloadFormat.V1)
                        .headers()
                        .values("x"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_body_of_no_type_is_text_even_if_it_is_json() {
        assertThat(read("{'statusCode': 200, 'body': '{}'}", PayloadFormat.V2)
                        .headers()
                        .first("content-type"))
                .hasValue("text/plain; charset=utf-8");
    }

    @Test
    void base64_is_decoded_whatever_the_client_accepts() {
        assertThat(read("{'statusCode': 200, 'body': 'aGk=', 'isBase64Encoded': true}", PayloadFormat.V1)
                        .body()
                        .utf8())
                .isEqualTo("hi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'hello'",
                "{'body': 'no status'}",
                "{'statusCode': 0}",
                "{'statusCode': 'ok'}",
                "{'statusCode': 200, 'body': {}}",
                "{'statusCode': 200, 'headers': []}",
                "{'statusCode': 200, 'body': '!', 'isBase64Encoded': true}",
                ""
            })
    void in_format_1_anything_else_is_malformed(String payload) {
        assertThatThrownBy(() -> read(payload, PayloadFormat.V1)).isInstanceOf(MalformedAnswer.class);
    }
}
