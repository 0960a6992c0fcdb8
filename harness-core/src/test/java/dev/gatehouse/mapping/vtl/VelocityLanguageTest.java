package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static dev.gatehouse.mapping.vtl.Templates.renderValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VelocityLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#set($a = 2 + 3 * 4)$a | 14",
                "#set($a = 7 / 2)$a | 3",
                "#set($a = 7.0 / 2)$a | 3.5",
                "#set($a = 7 % 4)$a | 3",
                "#set($a = \"\"\"x\"\"\")$a | \"x\"",
                "#set($b = 'B')#set($a = \"a$b\")$a | aB",
                "#set($b = 'B')\\$b | $b",
                "#set($l = ['a', 'b'])$l[1]$l.size()$l.contains('a') | b2true",
                "#set($m = {'k': 'v', 'n': 1})$m | {k=v, n=1}",
                "#set($m = {})#set($m['x'].y = 1)#set($m['x'] = 2)$m | {x=2}",
                "#set($context.header.X-Rate = 1)#set($m = {'a-b': 3})$m.a-b | 3",
                "#set($s = 'gate')$s.substring(1, 3)$s.indexOf('t')$s.replaceAll('[ae]', '_') | at2g_t_",
                "#foreach($i in [1..4])$i#end | 1234",
                "#foreach($i in [1, 2])$velocityCount#if($velocityHasNext),#end#end | 1,2",
                "#foreach($i in [5, 6])$foreach.index$foreach.count$foreach.hasNext;#end | 01true;12false;",
                "#foreach($i in [5, 6])$foreach.first$foreach.last;#end | truefalse;falsetrue;",
                "#foreach($i in $none)x#end. | .",
                "#set($i = 9)#foreach($i in [1])#end$i | 9",
                "#define($d)<$v>#end#set($v = 1)$d#set($v = 2)$d | <1><2>",
                "one#stop two | one",
                "shown## not shown | shown",
                "costs $5, is #1 | costs $5, is #1"
            })
    void the_language_is_velocitys(String template, String output) {
        assertThat(render(template)).isEqualTo(output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#evaluate('$x')", "#include('a.txt')", "#parse('a.vm')", "#unknown(1)"})
    void directives_that_aws_does_not_have_print_as_text(String directive) {
        assertThat(render(directive)).isEqualTo(directive);
    }

    @Test
    void a_macro_prints_nothing_and_its_use_is_text() {
        assertThat(render("#macro(twice $x)$x$x#end#twice(1)")).isEqualTo("#twice(1)");
    }

    @Test
    void a_comment_may_span_lines() {
        assertThat(render("a#* not\nshown *#b")).isEqualTo("ab");
    }

    @Test
    void blanks_between_set_directives_are_swallowed() {
        assertThat(render("#set($a = 1) #set($b = 2)\n$a$b")).isEqualTo("12");
    }

    @Test
    void blanks_at_both_ends_are_kept() {
        assertThat(render("\n  x  \n")).isEqualTo("\n  x  \n");
    }

    @Test
    void maps_print_as_java_does_and_what_a_json_list_holds_prints_as_json() {
        assertThat(renderValue("$value", "{\"a\": [{\"b\": \"c\"}], \"d\": {\"e\": 1}}"))
                .isEqualTo("{a=[{\"b\":\"c\"}], d={e=1}}");
    }

    @Test
    void letters_change_case_as_in_english_whatever_the_machine_speaks() {
        assertThat(render("#set($s = 'iI')$s.toUpperCase()$s.toLowerCase()")).isEqualTo("IIii");
    }

    @Test
    void stage_variables_are_gone_through_in_the_order_in_which_they_were_written() {
        Map<String, String> written = new LinkedHashMap<>();
        for (String name : "one two three four five six seven".split(" ")) {
            written.put(name, "");
        }
        TemplateInput input = new TemplateInput(
                TemplateBody.empty(), TemplateParameters::none, Map.of(), written, TemplateOverrides.none());

        assertThat(Templates.render("#foreach($name in $stageVariables.keySet())$name #end", input)
                        .output())
                .isEqualTo("one two three four five six seven ");
    }
}
