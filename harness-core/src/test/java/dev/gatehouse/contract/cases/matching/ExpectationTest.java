package dev.gatehouse.contract.cases.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);

    private static List<Mismatch> match(String want, String got) throws JsonProcessingException {
        return new Expectation(NOW).match(json(want), json(got), JsonPointer.empty());
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'a': 1}                          ; {'a': 1.0, 'b': 2}",
                "{'a': {'$any': true}}             ; {'a': null}",
                "{'a': {'$absent': true}}          ; {}",
                "{'a': {'$type': 'string|null'}}   ; {'a': null}",
                "{'a': {'$regex': 'x.*'}}          ; {'a': 'x\\ny'}",
                "{'a': {'$uuid': true}}            ; {'a': '00000000-0000-4000-8000-00000000000a'}",
                "{'a': {'$jsonText': {'b': 1}}}    ; {'a': '{\\u0022b\\u0022: 1, \\u0022c\\u0022: 2}'}",
                "{'$exact': {'a': 1}}              ; {'a': 1}",
                "{'$unordered': [1, {'$any': true}]} ; [2, 1]",
                "{'$epochSeconds': true}           ; 1700000100",
                "{'$epochMillis': true}            ; '1700000100000'",
                "{'$ref': '#/x'}                   ; {'$ref': '#/x'}"
            })
    void these_will_do(String want, String got) throws JsonProcessingException {
        assertThat(match(want, got)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'a': 1}                        ; {'a': '1'}             ; /a",
                "{'a': [1, 2]}                   ; {'a': [1]}             ; /a",
                "{'a': [1, 2]}                   ; {'a': [1, 3]}          ; /a/1",
                "{'a/b': {'$absent': true}}      ; {'a/b': 0}             ; /a~1b",
                "{'a': {'$any': true}}           ; {}                     ; /a",
                "{'a': {'$type': 'string'}}      ; {'a': 1}               ; /a",
                "{'a': {'$regex': 'x'}}          ; {'a': 'xx'}            ; /a",
                "{'a': {'$uuid': true}}          ; {'a': 'none'}          ; /a",
                "{'a': {'$jsonText': {'b': 1}}}  ; {'a': '{\\u0022b\\u0022: 2}'} ; /a/b",
                "{'a': {'$jsonText': {'b': 1}}}  ; {'a': 'no json'}       ; /a",
                "{'$exact': {'a': 1}}            ; {'a': 1, 'b': 2}       ; /b",
                "{'a': {'$unordered': [1, 1]}}   ; {'a': [1, 2]}          ; /a",
                "{'a': {'$epochSeconds': true}}  ; {'a': 1700007200}      ; /a",
                "{'a': {'$epochMillis': true}}   ; {'a': '1700000000'}    ; /a",
                "{'a': true}                     ; {'a': 1}               ; /a"
            })
    void these_differ_at_a_place(String want, String got, String at) throws JsonProcessingException {
        assertThat(match(want, got)).extracting(m -> m.at().toString()).containsExactly(at);
    }

    @Test
    void every_place_is_reported_with_both_values() throws JsonProcessingException {
        assertThat(match("{'a': 1, 'b': 'x'}", "{'a': 2, 'c': 'x'}"))
                .extracting(Mismatch::expected, Mismatch::actual)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "2"),
                        org.assertj.core.groups.Tuple.tuple("\"x\"", "nothing; there are [a, c]"));
    }

    @Test
    void a_matcher_that_is_misspelt_is_found_before_anything_runs() throws JsonProcessingException {
        assertThat(Matchers.problem(json("{'a': [{'$regx': 'x'}]}"), JsonPointer.empty()))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.at().toString()).isEqualTo("/a/0/$regx");
                    assertThat(problem.what()).contains("$regex");
                });
    }

    @Test
    void a_pattern_that_is_none_is_found_unless_a_name_is_yet_to_be_filled_in() throws JsonProcessingException {
        assertThat(Matchers.problem(json("{'$regex': '('}"), JsonPointer.empty()))
                .isPresent();
        assertThat(Matchers.problem(json("{'$regex': '${api}-.*'}"), JsonPointer.empty()))
                .isEmpty();
    }
}
