package dev.gatehouse.contract.pact.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PactMatchingTest {

    @Test
    void a_mismatch_has_the_path_of_its_value() {
        List<PactMismatch> found = json("{}", "{'items': [{'name': 'a'}]}", "{'items': [{'name': 'b'}]}");

        assertThat(found).containsExactly(new PactMismatch("$.items[0].name", "it is another value", "\"a\"", "\"b\""));
        assertThat(found.get(0).text())
                .isEqualTo("$.items[0].name: it is another value; expected \"a\", but was \"b\"");
    }

    @Test
    void one_of_several_rules_is_enough_where_they_are_combined_by_or() {
        String rules = "{'body': {'$.a': {'combine': 'OR', 'matchers': [{'match': 'integer'}, {'match': 'null'}]}}}";

        assertThat(json(rules, "{'a': 1}", "{'a': null}")).isEmpty();
        assertThat(json(rules.replace("OR", "AND"), "{'a': 1}", "{'a': null}")).hasSize(1);
    }

    @Test
    void the_most_exact_rule_wins_over_one_with_a_star_and_over_one_further_up() {
        String rules = "{'body': {'$': {'matchers': [{'match': 'equality'}]},"
                + " '$.*.b': {'matchers': [{'match': 'type'}]}, '$.a.b': {'matchers': [{'match': 'null'}]}}}";

        assertThat(json(rules, "{'a': {'b': 1}, 'c': {'b': 1}, 'd': 1}", "{'a': {'b': null}, 'c': {'b': 2}, 'd': 1}"))
                .isEmpty();
    }

    @Test
    void a_rule_that_nobody_knows_is_a_mismatch() {
        assertThat(json("{'body': {'$.a': {'matchers': [{'match': 'protobuf'}]}}}", "{'a': 1}", "{'a': 1}"))
                .extracting(PactMismatch::problem)
                .containsExactly("the matching rule \"protobuf\" is not supported: {\"match\":\"protobuf\"}");
    }

    @Test
    void content_types_may_have_more_parameters_in_any_order_and_other_headers_are_compared_as_lists() {
        HeaderMatching headers = new HeaderMatching(MatchingRules.NONE);

        assertThat(headers.compared(
                        "Content-Type", List.of("application/json"), List.of("application/json; charset=UTF-8")))
                .isEmpty();
        assertThat(headers.compared("Content-Type", List.of("application/json"), List.of("text/plain")))
                .isPresent();
        assertThat(headers.compared("Vary", List.of("a,b"), List.of("a, b"))).isEmpty();
        assertThat(headers.compared("Vary", List.of("a,b"), List.of("b, a"))).isPresent();
        assertThat(headers.compared("Vary", List.of("a"), List.of()).map(PactMismatch::text))
                .contains("header Vary: the header is missing; expected a, but was no such header");
    }

    @Test
    void headers_and_status_have_rules_too() {
        MatchingRules rules = rules("{'header': {'x-count': {'matchers': [{'match': 'integer'}]}},"
                + " 'status': {'matchers': [{'match': 'statusCode', 'status': 'success'}]}}");

        assertThat(new HeaderMatching(rules).compared("X-Count", List.of("1"), List.of("22")))
                .isEmpty();
        assertThat(new HeaderMatching(rules).compared("X-Count", List.of("1"), List.of("many")))
                .isPresent();
        assertThat(PactMatching.status(rules, 200, 204)).isEmpty();
        assertThat(PactMatching.status(rules, 200, 404)).isPresent();
        assertThat(PactMatching.status(MatchingRules.NONE, 200, 204)).isPresent();
    }

    @Test
    void texts_are_equal_or_meet_the_rule_for_the_whole() {
        MatchingRules regex = rules("{'body': {'$': {'matchers': [{'match': 'regex', 'regex': 'v\\\\d'}]}}}");

        assertThat(PactMatching.text(regex, "text/plain", "v1", "v2")).isEmpty();
        assertThat(PactMatching.text(regex, "text/plain", "v1", "w2")).hasSize(1);
        assertThat(PactMatching.text(MatchingRules.NONE, "text/plain", "v1", "v2"))
                .hasSize(1);
    }

    @Test
    void rules_for_parts_of_what_is_no_json_are_said_to_be_unsupported() {
        MatchingRules rules = rules("{'body': {'$.a': {'matchers': [{'match': 'type'}]}}}");

        assertThat(PactMatching.text(rules, "text/xml", "<a>1</a>", "<a>2</a>"))
                .extracting(PactMismatch::problem)
                .containsExactly("rules for parts of a body are supported in JSON only");
    }

    private static List<PactMismatch> json(String rules, String expected, String actual) {
        return PactMatching.json(rules(rules), read(expected), read(actual));
    }

    private static MatchingRules rules(String json) {
        return MatchingRules.read(read(json));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
