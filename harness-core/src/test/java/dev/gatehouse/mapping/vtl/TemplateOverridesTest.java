package dev.gatehouse.mapping.vtl;

import static dev.gatehouse.mapping.vtl.Templates.input;
import static dev.gatehouse.mapping.vtl.Templates.render;
import static dev.gatehouse.mapping.vtl.Templates.with;
import static dev.gatehouse.mapping.vtl.Templates.withContext;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateOverridesTest {
    @Test
    void a_template_without_overrides_sets_none() {
        assertThat(render("x", input("")).overrides()).isEqualTo(TemplateOverrides.none());
    }

    @Test
    void request_overrides_are_set_by_property_index_and_put() {
        TemplateOverrides overrides = overrides("#set($context.requestOverride.header.X-Made-By = 'template')"
                + "#set($name = 'page')#set($context.requestOverride.querystring[$name] = 2)"
                + "$context[\"requestOverride\"].path.put('id', '7')");

        assertThat(overrides.requestHeader()).containsExactly(Map.entry("X-Made-By", "template"));
        assertThat(overrides.requestQuerystring()).containsExactly(Map.entry("page", 2));
        assertThat(overrides.requestPath()).containsExactly(Map.entry("id", "7"));
    }

    @Test
    void response_overrides_are_a_status_and_headers() {
        TemplateOverrides overrides = overrides(
                "#set($context.responseOverride.status = 418)#set($context.responseOverride.header.Kind = 'pot')");

        assertThat(overrides.responseStatus()).hasValue(418);
        assertThat(overrides.responseHeader()).containsExactly(Map.entry("Kind", "pot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "600", "'many'", "[]"})
    void a_status_outside_100_to_599_is_ignored(String status) {
        assertThat(overrides("#set($context.responseOverride.status = " + status + ")")
                        .responseStatus())
                .isEmpty();
    }

    @Test
    void a_status_may_be_a_text_of_digits() {
        assertThat(overrides("#set($context.responseOverride.status = '404')").responseStatus())
                .hasValue(404);
    }

    @Test
    void what_the_request_template_set_the_response_template_reads_free_keys_too() {
        TemplateOverrides first = overrides("#set($context.requestOverride.path.note = $input.path('$.list'))"
                + "#set($context.responseOverride.mine = 'kept')");

        assertThat(render("$context.requestOverride.path.note $context.responseOverride.mine", with(first))
                        .output())
                .isEqualTo("[{\"a\":1}] kept");
        assertThat(render("x", with(first)).overrides()).isEqualTo(first);
    }

    @Test
    void a_rendering_changes_neither_its_input_nor_earlier_overrides() {
        Map<String, Object> identity = new LinkedHashMap<>(Map.of("sourceIp", "192.0.2.1"));
        TemplateOverrides before = overrides("#set($context.responseOverride.header.a = 1)");

        render("#set($context.identity.sourceIp = 'x')", withContext(Map.of("identity", identity)));
        render("#set($context.responseOverride.header.a = 2)", with(before));

        assertThat(identity).containsEntry("sourceIp", "192.0.2.1");
        assertThat(before.responseHeader()).containsEntry("a", 1);
    }

    @Test
    void an_override_that_holds_itself_fails() {
        assertThatThrownBy(() -> overrides("$context.requestOverride.put('x', $context.requestOverride)"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("holds itself");
    }

    private static TemplateOverrides overrides(String template) {
        return render(template, input("{\"list\": [{\"a\": 1}]}")).overrides();
    }
}
