package dev.gatehouse.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.mapping.vtl.TemplateBody;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingExpressionTest {
    private record Source(TemplateBody body) implements ExpressionSource {
        @Override
        public List<String> header(String name) {
            return Map.of("x-tag", List.of("h1", "h2"), "x-empty", List.of("")).getOrDefault(name, List.of());
        }

        @Override
        public List<String> querystring(String name) {
            return name.equals("q") ? List.of("q1", "q2") : List.of();
        }

        @Override
        public Map<String, String> path() {
            return Map.of("id", "7");
        }

        @Override
        public Map<String, Object> context() {
            return Map.of("identity", Map.of("sourceIp", "192.0.2.1"), "requestTimeEpoch", 12L);
        }

        @Override
        public Map<String, String> stageVariables() {
            return Map.of("host", "pets.example");
        }
    }

    private static List<String> evaluate(String expression, String body) {
        return MappingExpression.parse(expression).evaluate(new Source(TemplateBody.text(body)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'it''s text' | it''s text",
                "'' | ``",
                "method.request.header.x-tag | h2",
                "method.request.header.x-empty | ``",
                "method.request.multivalueheader.x-tag | h1+h2",
                "method.request.querystring.q | q2",
                "method.request.multivaluequerystring.q | q1+q2",
                "method.request.path.id | 7",
                "integration.response.header.x-tag | h2",
                "integration.response.multivalueheader.x-tag | h1+h2",
                "context.identity.sourceIp | 192.0.2.1",
                "context.requestTimeEpoch | 12",
                "stageVariables.host | pets.example"
            })
    void an_expression_reads_its_source(String expression, String values) {
        assertThat(String.join("+", evaluate(expression, ""))).isEqualTo(values);
        assertThat(evaluate(expression, "")).isNotEmpty();
        assertThat(MappingExpression.parse(expression).text()).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "method.request.header.none",
                "method.request.multivaluequerystring.none",
                "method.request.path.none",
                "integration.response.header.none",
                "context.identity.none",
                "context.identity.sourceIp.none",
                "stageVariables.none",
                "method.request.body.none",
                "integration.response.body.none[0]"
            })
    void what_is_absent_has_no_values(String expression) {
        assertThat(evaluate(expression, "{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "body | {\"pets\": [{\"name\": \"a\", \"age\": 2}]}",
                "body.pets[0].name | a",
                "body.$.pets[0].name | a",
                "body.pets[0].age | 2",
                "body.pets[0] | {\"name\":\"a\",\"age\":2}",
                "body.pets..name | [\"a\"]"
            })
    void a_body_gives_its_text_or_what_a_jsonpath_finds(String suffix, String value) {
        String body = "{\"pets\": [{\"name\": \"a\", \"age\": 2}]}";

        assertThat(evaluate("method.request." + suffix, body)).containsExactly(value);
        assertThat(evaluate("integration.response." + suffix, body)).containsExactly(value);
    }

    @Test
    void an_empty_body_reads_as_an_empty_object() {
        assertThat(evaluate("method.request.body", "")).containsExactly("{}");
        assertThat(evaluate("integration.response.body", "")).containsExactly("{}");
    }

    @Test
    void a_request_body_may_be_any_text_but_a_broken_response_fails() {
        assertThat(evaluate("method.request.body", "{broken")).containsExactly("{broken");
        assertThatThrownBy(() -> evaluate("integration.response.body", "{broken"))
                .isInstanceOf(MappingFailure.class)
                .hasMessage("Cannot evaluate integration.response.body: the endpoint's response is no JSON");
    }

    @Test
    void a_path_into_a_broken_request_is_the_clients_mistake() {
        assertThatThrownBy(() -> evaluate("method.request.body.name", "{broken"))
                .isInstanceOfSatisfying(MappingFailure.class, failure -> assertThat(failure.isMadeByClient())
                        .isTrue());
    }

    @Test
    void a_binary_body_fails() {
        assertThatThrownBy(
                        () -> MappingExpression.parse("method.request.body").evaluate(new Source(TemplateBody.bytes())))
                .isInstanceOf(MappingFailure.class)
                .hasMessageContaining("CONVERT_TO_TEXT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | it is none of",
                "'open | the second one is missing",
                "method.request.cookie.a | after method.request. comes header.{name}",
                "method.request.multivaluepath.a | after method.request. comes header.{name}",
                "method.request.header. | the name of a parameter is missing",
                "method.request.body.[ | must be a JSONPath",
                "integration.response.querystring.a | after integration.response. comes",
                "context. | the name of a context variable is missing",
                "stageVariables. | the name of a stage variable is missing",
                "`` | it is none of"
            })
    void an_invalid_expression_says_what_was_probably_meant(String expression, String reason) {
        assertThatThrownBy(() -> MappingExpression.parse(expression))
                .isInstanceOf(InvalidMappingExpression.class)
                .hasMessageContaining("'" + expression + "'")
                .hasMessageContaining(reason);
    }
}
