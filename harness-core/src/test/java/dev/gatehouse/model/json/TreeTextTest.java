package dev.gatehouse.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTextTest {

    private final ObjectMapper jackson = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "\"text with \\u00e9, \\\"quotes\\\" and \\n\"",
                "{\"a\": 1, \"b\": [1.50, -2e3, 12345678901, 123456789012345678901234567890, 0.1], \"c\": {\"d\": null}}",
                "{\"same\": 1, \"other\": 2, \"same\": 3}",
                "[[[{\"\": false}]], 1e400]"
            })
    void a_text_becomes_the_tree_that_jackson_makes_of_it_and_the_same_text_again(String json) throws Exception {
        JsonNode tree = TreeText.read(json);

        assertThat(tree).isEqualTo(jackson.readTree(json));
        assertThat(TreeText.of(tree)).isEqualTo(jackson.readTree(json).toString());
    }

    @Test
    void exact_reading_keeps_every_digit_of_a_fraction() throws Exception {
        String json = "{\"multipleOf\": 0.10000000000000000000001, \"maximum\": 1.500}";

        assertThat(TreeText.readExactly(json))
                .isEqualTo(jackson.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readTree(json));
    }

    @Test
    void no_text_is_a_missing_tree() throws Exception {
        assertThat(TreeText.read("  ").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": }", "{} {}", "[1, 2", "openapi: 3.0.1", "{} x"})
    void what_is_no_json_or_goes_on_after_it_is_refused(String text) {
        assertThatThrownBy(() -> TreeText.read(text)).isInstanceOf(JsonProcessingException.class);
    }
}
