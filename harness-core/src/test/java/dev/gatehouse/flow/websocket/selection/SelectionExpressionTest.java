package dev.gatehouse.flow.websocket.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.mapping.vtl.TemplateBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionExpressionTest {

    private static final String MESSAGE =
            """
            {"action": "join", "data": {"kind": "a", "n": 7, "none": null}, "tags": ["x", "y"], "with-dash": "d"}""";

    private static String value(String variable) {
        TemplateBody body = TemplateBody.text(MESSAGE);
        return variable.startsWith("request.body.")
                ? EventSource.ofBody(body, variable.substring("request.body.".length()))
                : "<" + variable + ">";
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$request.body.action, join",
                "${request.body.action}, join",
                "$request.body.data.kind, a",
                "$request.body.data.n, 7",
                "$request.body.tags[1], y",
                "$request.body.tags, `[x, y]`",
                "${request.body.action}-${request.body.data.kind}, join-a",
                "${request.body.action}/v1, join/v1",
                "$request.body.with-dash, d",
                "\\$default, $default",
                "$default, $default",
                "200, 200",
                "$context.routeKey, <context.routeKey>",
                "${stageVariables.kind}, <stageVariables.kind>",
                "${integration.response.statuscode}, <integration.response.statuscode>",
                "$request.header.x-api-key, <request.header.x-api-key>"
            })
    void a_key_is_what_the_expression_makes_of_the_message(String expression, String key) {
        assertThat(SelectionExpression.parse(expression).evaluate(SelectionExpressionTest::value))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"$request.body.absent", "$request.body.data.none", "$request.body.data.kind.deeper"})
    void what_a_message_does_not_have_adds_nothing(String expression) {
        assertThat(SelectionExpression.parse(expression).evaluate(SelectionExpressionTest::value))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$request.bdy.action, $request.bdy.action",
                "$request.header, $request.header",
                "$reqest.body.action, $reqest.body.action",
                "${request.body.action, ${request.body.action",
                "${context.x}-${request.form.y}, $request.form.y"
            })
    void what_is_no_variable_is_a_mistake(String expression, String mistake) {
        assertThat(SelectionExpression.parse(expression).mistakes()).containsExactly(mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$request.body.action",
                "${request.body.a}-${context.stage}",
                "$request.body",
                "$request.body[2]",
                "\\$default",
                "$default",
                "${integration.response.statuscode}",
                "$integration.response.header.x",
                "$response.body.kind",
                "$stageVariables.kind",
                "$request.header.x-api-key",
                "$request.querystring.q",
                "5 $ or more"
            })
    void what_is_one_or_plain_text_is_none(String expression) {
        assertThat(SelectionExpression.parse(expression).mistakes()).isEmpty();
    }
}
