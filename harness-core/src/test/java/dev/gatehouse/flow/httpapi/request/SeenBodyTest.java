package dev.gatehouse.flow.httpapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenBodyTest {

    private static SeenBody body(Headers headers, String text) {
        return SeenBody.of(new HttpRequest("POST", "/", headers, Bytes.utf8(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/csv", "application/json; charset=utf-8", "application/problem+json", "application/xml"})
    void text_stays_text(String contentType) {
        assertThat(body(Headers.of("Content-Type", contentType), "hi")).isEqualTo(new SeenBody("hi", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/x-www-form-urlencoded", "application/octet-stream"})
    void everything_else_is_base64(String contentType) {
        assertThat(body(Headers.of("Content-Type", contentType), "hi")).isEqualTo(new SeenBody("aGk=", true));
    }

    @Test
    void a_body_of_no_type_is_base64() {
        assertThat(body(Headers.EMPTY, "hi")).isEqualTo(new SeenBody("aGk=", true));
    }

    @Test
    void no_body_is_no_base64() {
        assertThat(body(Headers.of("Content-Type", "image/png"), "")).isEqualTo(new SeenBody("", false));
    }
}
