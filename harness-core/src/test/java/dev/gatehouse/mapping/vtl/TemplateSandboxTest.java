package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSandboxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$s.class",
                "$s.getClass()",
                "$s.getClass().forName('java.lang.Runtime')",
                "$s.class.classLoader",
                "$l.getClass().getClassLoader()",
                "$input.class",
                "$input.getClass()",
                "$util.getClass().getProtectionDomain()",
                "$context.getClass()",
                "$n.getInteger('java.specification.version')",
                "$l.stream().getClass()",
                "$l.iterator().getClass()",
                "#foreach($i in [1])$foreach.getClass()$foreach.info.class#end"
            })
    void a_template_reaches_no_class(String reach) {
        assertThat(render("#set($s = 'text')#set($l = [1])#set($n = 1)" + reach))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#foreach($i in [1..1000])#foreach($j in [1..1000])#foreach($k in [1..1000])#end#end#end",
                "#set($x = 'abcdefgh')#foreach($i in [1..60])#set($x = \"$x$x\")#end",
                "#set($x = 'abcdefgh')#foreach($i in [1..60])#set($x = $x.concat($x))#end",
                "#set($x = 'abcdefgh')#foreach($i in [1..60])#set($x = $x + $x)#end",
                "#set($l = [1])#foreach($i in [1..60])#set($l = [$l, $l])#end$l",
                "#set($l = [1])#foreach($i in [1..60])#set($done = $l.addAll($l))#end",
                "#set($m = {})#set($done = $m.put('m', $m))$m",
                "#set($m = {})#set($done = $m.put('m', $m))$m.hashCode()",
                "#set($m = {})#set($done = $m.put('m', $m))#set($x = \"$m\")",
                "#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')$s.matches('(.*a){25}')",
                "#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')$s.replaceAll('^(.*a){25}$', 'x')",
                "#set($s = 'a')$s.repeat(2000000000)",
                "#set($s = 'a')$s.format('%999999999d', 1)",
                "#set($r = [1..2000000000])$r",
                "#set($r = [1..2000000000])$r.toArray()",
                "#set($r = [1..2000000000])#set($l = [])$l.addAll($r)",
                "#set($s = 'a')#foreach($i in [1..1000])#foreach($j in [1..1000])0123456789abcdef#end#end"
            })
    void a_hostile_template_is_stopped(String template) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("The template was stopped: ");
    }

    @Test
    void a_loop_ends_after_aws_thousand_iterations() {
        assertThat(render("#foreach($i in [1..5000])x#end")).hasSize(1000);
    }

    @Test
    void a_template_that_nests_too_deeply_does_not_parse() {
        String deep = "(".repeat(100_000);

        assertThatThrownBy(() -> MappingTemplate.parse("#set($a = " + deep))
                .isInstanceOf(TemplateSyntaxException.class);
    }
}
