package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UtilVariableTest {
    @Test
    void escape_javascript_escapes_what_ends_a_string_literal() {
        assertThat(render("$util.escapeJavaScript($input.path('$.v'))", "{\"v\": \"a\\n\\t\\\"b\\\" 'c' \\\\ é\"}"))
                .isEqualTo("a\\n\\t\\\"b\\\" \\'c\\' \\\\ \\u00E9");
    }

    @Test
    void parse_json_gives_objects_lists_and_scalars() {
        String template = "#set($v = $util.parseJson($input.body))$v.list[1]$v.list.size()$v.inner.text"
                + "#set($n = $util.parseJson('3'))#set($n = $n + 1)$n";

        assertThat(render(template, "{\"list\": [1, 2], \"inner\": {\"text\": \"t\"}}"))
                .isEqualTo("22t4");
    }

    @Test
    void parse_json_of_broken_json_fails_with_its_place() {
        assertThatThrownBy(() -> render("$util.parseJson('{\"a')"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("no JSON: {\"a (at line 1, column ");
    }

    @Test
    void url_and_base64_go_there_and_back() {
        assertThat(render("$util.urlEncode('a b&ü') $util.urlDecode('a+b%26')")).isEqualTo("a+b%26%C3%BC a b&");
        assertThat(render("$util.base64Encode('ü') $util.base64Decode('w7w=')")).isEqualTo("w7w= ü");
    }

    @Test
    void a_function_that_aws_does_not_have_prints_nothing() {
        assertThat(render("[$util.toJson('a')]")).isEqualTo("[]");
    }
}
