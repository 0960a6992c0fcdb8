package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#set($x = 9999999999)#foreach($i in [1..26])#set($x = $x * $x)#end",
                "#set($m = {'x': 9999999999})#foreach($i in [1..26])#set($m.x = $m.x * $m.x)#end",
                "#set($x = 99999999999999999999999)#foreach($i in [1..26])#set($x = $x.multiply($x))#end",
                "#set($x = $util.parseJson('1.000000000000000000000001E999999999') + 1)",
                "#set($m = $util.parseJson('{\"n\": 1.000000000000000000000001E999999999}'))#if($m.n + 1 == 2)#end",
                "#set($m = $util.parseJson('{\"n\": 1.000000000000000000000001E999999999}'))$m.n.toBigInteger()",
                "#set($m = $util.parseJson('{\"n\": 1.000000000000000000000001E999999999}'))$util.escapeJavaScript(\"$m.n\")"
            })
    @Timeout(1)
    void a_number_that_grows_without_end_is_stopped(String template) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("The template was stopped: one of its numbers has more than ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pow(3000000)", "shiftLeft(2000000000)", "setBit(2000000000)", "nextProbablePrime()"})
    @Timeout(1)
    void a_method_that_makes_huge_numbers_is_refused_by_name(String call) {
        assertThatThrownBy(() -> render("$util.parseJson('99999999999999999999999')." + call))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("The template was stopped: ")
                .hasMessageContaining(call.substring(0, call.indexOf('(')) + "() of a BigInteger");
    }

    @Test
    void numbers_of_any_use_can_be_worked_with() {
        assertThat(render("#set($n = 12)$n.toString() $n.doubleValue() $n.compareTo(3) $n.equals(12)"))
                .isEqualTo("12 12.0 1 true");
        assertThat(render("#set($b = 99999999999999999999999)#set($c = $b * 2 - 1)$c $b.longValue() $c.toString()"))
                .isEqualTo("199999999999999999999997 200376420520689663 199999999999999999999997");
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
