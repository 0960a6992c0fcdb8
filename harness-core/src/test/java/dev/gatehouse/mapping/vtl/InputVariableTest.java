package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static dev.gatehouse.mapping.vtl.Templates.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InputVariableTest {
    private static final TemplateParameters PARAMETERS = new TemplateParameters(
            Map.of("a", "path"),
            Map.of("a", "query", "b", "query"),
            Map.of("a", "header", "b", "header", "C-d", "header"));

    @Test
    void an_empty_body_reads_as_an_empty_object() {
        assertThat(render("$input.body|$input.json('$')|$input.path('$')")).isEqualTo("{}|{}|{}");
    }

    @Test
    void a_body_is_read_as_it_is() {
        assertThat(render("$input.body|$input.body.attribute|", " no json ")).isEqualTo(" no json ||");
    }

    @Test
    void json_prints_json() {
        String body = "{\"text\": \"a/\\\"b\\\"\", \"list\": [1, {\"x\": null}], \"flag\": true}";

        assertThat(render("$input.json('$.text') $input.json('$.list') $input.json('$.flag')", body))
                .isEqualTo("\"a/\\\"b\\\"\" [1,{\"x\":null}] true");
    }

    @Test
    void json_of_a_path_that_finds_nothing_is_an_empty_json_string() {
        assertThat(render("$input.json('$.none')", "{}")).isEqualTo("\"\"");
        assertThat(render("$input.json('$.none')", "\"text\"")).isEqualTo("\"\"");
        assertThat(render("$input.json('$.none')", "no json")).isEqualTo("\"\"");
    }

    @Test
    void path_gives_values_to_work_with() {
        assertThat(render(
                        "#foreach($p in $input.path('$.pets'))$p.name;#end",
                        "{\"pets\": [{\"name\": \"x\"}, {\"name\": \"y\"}]}"))
                .isEqualTo("x;y;");
    }

    @Test
    void path_that_finds_nothing_prints_nothing() {
        assertThat(render("[$input.path('$.a.b')]", "{\"a\": 1}")).isEqualTo("[]");
        assertThat(render("[$input.path('$.a')]", "no json")).isEqualTo("[]");
    }

    @Test
    void a_path_that_is_no_jsonpath_fails_with_its_place() {
        assertThatThrownBy(() -> render("\n $input.path('$[')", "{}"))
                .isInstanceOfSatisfying(TemplateFailure.class, failure -> assertThat(failure.line())
                        .isEqualTo(2))
                .hasMessageContaining("'$[' is no JSONPath");
    }

    @Test
    void params_looks_in_path_then_query_string_then_headers() {
        String template = "$input.params('a') $input.params('b') $input.params('C-d') [$input.params('none')]";

        assertThat(render(template, with(PARAMETERS)).output()).isEqualTo("path query header []");
    }

    @Test
    void params_without_a_name_is_a_map_of_three_maps() {
        String template = "$input.params().path.a $input.params().querystring.get('b') $input.params().header.C-d"
                + " #foreach($kind in $input.params().keySet())$kind;#end";

        assertThat(render(template, with(PARAMETERS)).output()).isEqualTo("path query header path;querystring;header;");
    }

    @Test
    void a_binary_payload_fails() {
        TemplateInput input =
                new TemplateInput(TemplateBody.bytes(), () -> PARAMETERS, Map.of(), Map.of(), TemplateOverrides.none());

        assertThatThrownBy(() -> render("constant", input)).hasMessageContaining("CONVERT_TO_TEXT");
    }
}
