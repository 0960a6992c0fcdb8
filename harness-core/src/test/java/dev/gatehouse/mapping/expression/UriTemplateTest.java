package dev.gatehouse.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UriTemplateTest {
    private static final Map<String, String> VARIABLES = Map.of("host", "pets.example");

    @Test
    void path_parameters_and_stage_variables_are_put_in() {
        UriTemplate uri = UriTemplate.parse("https://${stageVariables.host}/pets/{id}/{rest}?v=1");

        assertThat(uri.render(VARIABLES, Map.of("id", "7", "rest", "a/b%20c")))
                .isEqualTo("https://pets.example/pets/7/a/b%20c?v=1");
        assertThat(uri.pathParameters()).containsExactly("id", "rest");
        assertThat(uri.stageVariables()).containsExactly("host");
    }

    @Test
    void a_missing_stage_variable_is_empty_and_a_missing_path_parameter_stays() {
        assertThat(UriTemplate.parse("/x${stageVariables.none}/{none}").render(VARIABLES, Map.of()))
                .isEqualTo("/x/{none}");
    }

    @Test
    void values_are_not_read_again() {
        assertThat(UriTemplate.parse("/{a}/{b}").render(Map.of(), Map.of("a", "{b}", "b", "2")))
                .isEqualTo("/{b}/2");
    }

    @Test
    void a_text_has_stage_variables_only() {
        StageVariableText text = StageVariableText.parse("{a}-${stageVariables.host}-${other}-${stageVariables.none}");

        assertThat(text.render(VARIABLES)).isEqualTo("{a}-pets.example-${other}-");
        assertThat(text.stageVariables()).containsExactly("host", "none");
    }
}
