package dev.gatehouse.mapping.vtl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void every_printed_reference_has_its_place_and_value() {
        assertThat(explain("{\"id\": $input.json('$.id'),\n \"none\": \"$none\", \"again\": $input.json('$.id')}"))
                .containsExactly(
                        new ExplainedReference("$input.json('$.id')", 1, 8, "7"),
                        new ExplainedReference("$none", 2, 11, ""),
                        new ExplainedReference("$input.json('$.id')", 2, 28, "7"));
    }

    @Test
    void a_loop_prints_at_one_place_more_than_once() {
        assertThat(explain("#foreach($i in [1, 2])[$i]#end"))
                .extracting(ExplainedReference::value)
                .containsExactly("1", "2");
    }

    @Test
    void a_failing_template_is_explained_up_to_its_failure() {
        assertThat(explain("$input.json('$.id') $util.parseJson('{')"))
                .extracting(ExplainedReference::value)
                .containsExactly("7");
    }

    private static List<ExplainedReference> explain(String template) {
        return MappingTemplate.parse(template).explain(Templates.input("{\"id\": 7}"));
    }
}
