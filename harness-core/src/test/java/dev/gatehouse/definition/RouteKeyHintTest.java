package dev.gatehouse.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteKeyHintTest {

    @ParameterizedTest
    @CsvSource({
        "GET items/{id}, GET /items/{id}",
        "GTE /items, GET /items",
        "get /items, GET /items",
        "GET  /items, GET /items",
        "/items, GET /items",
        "items, GET /items",
        "POST, POST /",
        "$defualt, $default",
        "default, $default",
        "RETRIEVE /items, GET /items"
    })
    void what_was_probably_meant_is_said(String written, String meant) {
        RouteKeyHint hint = new RouteKeyHint(written);

        assertThat(hint.isFormatted()).isFalse();
        assertThat(hint.message()).contains("the route key \"" + written + "\"");
        assertThat(hint.remedy()).isEqualTo("Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$default", "ANY /", "DELETE /pets/{id+}"})
    void keys_that_aws_takes_are_formatted(String key) {
        assertThat(new RouteKeyHint(key).isFormatted()).isTrue();
    }
}
