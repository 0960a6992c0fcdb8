package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#if($a | 1 | look for a missing #end or ')'",
                "#if(true)x | 1 | look for a missing #end or ')'",
                "a #end | 1 | this #end closes nothing",
                "#set($a = ) | 1 | ')' cannot stand here",
                "#foreach($x $y)#end | 1 | Too few arguments to the #foreach directive"
            })
    void a_template_that_does_not_parse_says_where_and_why(String template, int line, String reason) {
        TemplateSyntaxException thrown =
                catchThrowableOfType(TemplateSyntaxException.class, () -> MappingTemplate.parse("\n" + template));

        assertThat(thrown.line()).isEqualTo(line + 1);
        assertThat(thrown.column()).isPositive();
        assertThat(thrown)
                .hasMessageContaining("line 2, column")
                .hasMessageContaining(reason)
                .hasMessageEndingWith(template);
    }

    @Test
    void a_call_that_fails_says_where_and_why() {
        assertThatThrownBy(() -> render("#set($s = 'abc')\n  $s.substring(9)"))
                .isInstanceOfSatisfying(TemplateFailure.class, failure -> {
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure.column()).isEqualTo(6);
                })
                .hasMessageStartingWith("substring() failed: ")
                .hasMessageEndingWith("(at line 2, column 6 of the template)");
    }

    @Test
    void a_bad_regular_expression_says_where_and_why() {
        assertThatThrownBy(() -> render("#set($s = 'abc')$s.replaceAll('(', '')"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("line 1, column 20");
    }

    @Test
    void the_source_is_kept() {
        assertThat(MappingTemplate.parse(" $a ").source()).isEqualTo(" $a ");
    }
}
