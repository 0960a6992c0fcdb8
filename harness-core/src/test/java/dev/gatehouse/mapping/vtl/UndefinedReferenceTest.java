package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.render;
import static dev.gatehouse.mapping.vtl.Templates.renderValue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"$none", "${none}", "$!none", "$none.of.it", "$context.none", "$stageVariables.none"})
    void a_reference_to_nothing_prints_nothing(String reference) {
        assertThat(render("[" + reference + "]")).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$none", "${none.of.it}", "$!none", "$value.absent", "$value.nil", "$value.zero", "$value.empty"
            })
    void everything_but_false_is_true(String reference) {
        String json = "{\"nil\": null, \"zero\": 0, \"empty\": [], \"no\": false}";

        assertThat(renderValue("#if(" + reference + ")true#{else}false#end", json))
                .isEqualTo("true");
        assertThat(renderValue("#if(!" + reference + ")true#{else}false#end", json))
                .isEqualTo("false");
    }

    @Test
    void false_is_false() {
        assertThat(renderValue("#if($value.no)true#{else}false#end", "{\"no\": false}"))
                .isEqualTo("false");
    }

    @Test
    void nothing_equals_null_and_the_empty_text() {
        String template = "#if($value.none == $null)1#end#if($value.none == \"\")2#end#if($value.none != '')3#end";

        assertThat(renderValue(template, "{}")).isEqualTo("12");
    }

    @Test
    void an_empty_list_equals_neither_null_nor_the_empty_text() {
        assertThat(renderValue("#if($value == $null)1#end#if($value == '')2#end", "[]"))
                .isEmpty();
    }

    @Test
    void a_method_that_returns_null_prints_nothing() {
        assertThat(render("#set($map = {})[$map.put('a', 'b')]")).isEqualTo("[]");
    }
}
