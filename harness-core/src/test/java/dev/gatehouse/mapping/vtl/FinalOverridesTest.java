package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.input;
import static dev.gatehouse.mapping.vtl.Templates.render;
import static dev.gatehouse.mapping.vtl.Templates.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinalOverridesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#set($context.requestOverride.header.a = 1)#set($context.requestOverride.header.a = 2)",
                "#set($context.requestOverride.querystring['a'] = 1)#set($context.requestOverride.querystring.a = 2)",
                "#set($context.requestOverride.path.a = 1)$context.requestOverride.path.put('a', 2)",
                "#set($context.responseOverride.header.a = 1)#set($context.responseOverride.header.a = 1)",
                "#set($context.responseOverride.status = 200)#set($context.responseOverride.status = 201)",
                "#foreach($i in [1..2])#set($context.responseOverride.header.a = $i)#end"
            })
    void a_parameter_that_is_overridden_twice_fails_the_call(String template) {
        assertThatThrownBy(() -> render(template, input("")))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("is overridden twice, and AWS answers 500");
    }

    @Test
    void different_parameters_and_a_templates_own_keys_may_be_set_as_often_as_one_likes() {
        String template = "#set($context.requestOverride.header.a = 1)#set($context.requestOverride.header.b = 1)"
                + "#set($context.responseOverride.note = 1)#set($context.responseOverride.note = 2)";

        assertThat(render(template, input("")).overrides().response()).containsEntry("note", 2);
    }

    @Test
    void the_response_template_may_override_what_the_request_template_did() {
        TemplateOverrides first = render("#set($context.responseOverride.status = 200)", input(""))
                .overrides();

        assertThat(render("#set($context.responseOverride.status = 201)", with(first))
                        .overrides()
                        .responseStatus())
                .hasValue(201);
    }
}
