package dev.gatehouse.definition.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.definition.DefinitionException;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {

    @Test
    void a_yaml_value_knows_the_line_of_its_name() {
        SourceDocument document = SourceDocument.read("api.yaml", "paths:\n  /pets:\n    get:\n      x: 1\n");

        assertThat(document.originOf("/paths/~1pets/get")).hasToString("api.yaml:3:5");
    }

    @Test
    void a_json_value_knows_the_line_of_its_name() {
        SourceDocument document = SourceDocument.read("t.json", "{\n  \"a\": [1,\n    {\"b\": null}]}");

        assertThat(document.originOf("/a/1/b")).hasToString("t.json:3:6");
    }

    @Test
    void a_pointer_to_nothing_gives_the_place_of_the_nearest_parent() {
        SourceDocument document = SourceDocument.read("api.yaml", "a:\n  b: 1\n");

        assertThat(document.find("/a/c")).isEmpty();
        assertThat(document.originOf("/a/c/d")).hasToString("api.yaml:1:1");
    }

    @Test
    void the_same_name_twice_is_an_error_with_both_lines_in_yaml() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "get: 1\npost: 2\nget: 3\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("t.yml:3:1\n    \"get\" is written twice in one object, first on line 1.");
    }

    @Test
    void the_same_name_twice_is_an_error_with_both_lines_in_json() {
        assertThatThrownBy(() -> SourceDocument.read("t.json", "{\n\"get\": 1,\n\"get\": 3}"))
                .hasMessageContaining("\"get\" is written twice")
                .hasMessageContaining("line 2");
    }

    @Test
    void a_syntax_error_in_yaml_names_line_and_column() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "a: 1\nb: [1, 2\nc: 3\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("t.yml:3:");
    }

    @Test
    void a_syntax_error_in_json_names_line_and_column() {
        assertThatThrownBy(() -> SourceDocument.read("t.json", "{\n  \"a\": 1,\n  b: 2}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("t.json:3:");
    }

    @Test
    void a_json_document_that_stops_too_early_is_one_clear_error() {
        assertThatThrownBy(() -> SourceDocument.read("t.json", "{\"a\": ["))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void an_empty_file_says_so() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "\n  \n")).hasMessageContaining("empty");
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "# only a comment\n"))
                .isInstanceOf(DefinitionException.class);
    }

    @Test
    void what_yaml_1_1_would_turn_into_something_else_stays_text() {
        SourceDocument document = SourceDocument.read(
                "t.yml", "Version: 2012-10-17\nAccount: 000000000012\nTime: 12:30\nCountry: NO\nText: !!str 200\n");

        assertThat(document.toJson().toString())
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Account\":\"000000000012\",\"Time\":\"12:30\","
                        + "\"Country\":\"NO\",\"Text\":\"200\"}");
    }

    @Test
    void numbers_booleans_and_nulls_become_those_of_json() throws Exception {
        String yaml = "i: 200\nl: 12345678901\nd: 1.5\nt: true\nf: False\nn: ~\ne:\nq: '200'\n";

        assertThat(SourceDocument.read("t.yml", yaml).toJson())
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"i\":200,\"l\":12345678901,\"d\":1.5,\"t\":true,\"f\":false,\"n\":null,\"e\":null,"
                                + "\"q\":\"200\"}"));
    }

    @Test
    void a_status_code_as_a_name_is_text() {
        SourceDocument document = SourceDocument.read("t.yml", "responses:\n  200:\n    description: ok\n");

        assertThat(document.find("/responses/200")).isPresent();
    }

    @Test
    void a_short_form_tag_is_kept() {
        SourceObject root = (SourceObject) SourceDocument.read("t.yml", "a: !Ref Api\nb: !Join ['', [x]]\n")
                .root();

        assertThat(root.get("a")).isInstanceOfSatisfying(SourceScalar.class, scalar -> {
            assertThat(scalar.tag()).isEqualTo("!Ref");
            assertThat(scalar.text()).isEqualTo("Api");
        });
        assertThat(root.get("b")).isInstanceOfSatisfying(SourceArray.class, array -> assertThat(array.tag())
                .isEqualTo("!Join"));
    }

    @Test
    void a_tag_does_not_vanish_on_the_way_to_json() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "a: !Ref Api\n").toJson())
                .hasMessageContaining("t.yml:1:4\n    The tag !Ref");
    }

    @Test
    void a_tag_cannot_name_a_java_class() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "a: !!java.net.URL [http://localhost]\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("t.yml:1:4");
    }

    @Test
    void aliases_and_merge_keys_are_written_out() {
        String yaml = "base: &base {a: 1, b: 2}\none: *base\ntwo:\n  b: 3\n  <<: *base\n";

        assertThat(SourceDocument.read("t.yml", yaml).toJson().toString())
                .isEqualTo("{\"base\":{\"a\":1,\"b\":2},\"one\":{\"a\":1,\"b\":2},\"two\":{\"a\":1,\"b\":3}}");
    }

    @Test
    void the_first_of_several_merged_objects_wins() {
        String yaml = "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]\n";

        assertThat(SourceDocument.read("t.yml", yaml)
                        .find("/c")
                        .orElseThrow()
                        .toJson()
                        .toString())
                .isEqualTo("{\"x\":1,\"y\":2}");
    }

    @Test
    void an_alias_bomb_is_refused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }

        assertThatThrownBy(() -> SourceDocument.read("t.yml", yaml.toString()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("aliases");
    }

    @Test
    void an_alias_that_contains_itself_is_refused() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "a: &a\n  b: *a\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("contains itself");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "a: " + "[".repeat(100_000)))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> SourceDocument.read("t.json", "[".repeat(100_000)))
                .isInstanceOf(DefinitionException.class);
    }

    @Test
    void a_second_document_is_refused() {
        assertThatThrownBy(() -> SourceDocument.read("t.yml", "a: 1\n---\nb: 2\n"))
                .hasMessageContaining("second document");
    }

    @Test
    void json_with_tabs_is_read_in_a_file_called_yaml() {
        assertThat(SourceDocument.read("t.yaml", "{\n\t\"a\": \"x\\/y\"}").find("/a"))
                .get()
                .isInstanceOfSatisfying(
                        SourceScalar.class, scalar -> assertThat(scalar.text()).isEqualTo("x/y"));
    }

    @Test
    void flow_style_yaml_is_no_json_and_still_read() {
        assertThat(SourceDocument.read("t.yaml", "{a: 1}").toJson().toString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void a_byte_order_mark_is_no_content() {
        assertThat(SourceDocument.read("t.json", "\uFEFF{\"a\": 1}").find("/a")).isPresent();
    }
}
