package dev.gatehouse.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionExceptionTest {

    private static final Problem FIRST = new Problem(Origin.of("api.yaml", 12, 7), "This is wrong.", "Do this.");
    private static final Problem SECOND =
            new Problem(new Origin("template.yml", 3, 0, "Api"), "That is wrong.", "Do that.");

    @Test
    void the_message_names_place_fault_and_remedy() {
        assertThat(new DefinitionException(FIRST))
                .hasMessage("The definition has 1 problem:\n\napi.yaml:12:7\n    This is wrong.\n    Do this.");
    }

    @Test
    void all_problems_are_in_one_message() {
        assertThat(new DefinitionException(List.of(FIRST, SECOND)))
                .hasMessage("The definition has 2 problems:\n\n"
                        + "api.yaml:12:7\n    This is wrong.\n    Do this.\n\n"
                        + "template.yml:3 (Api)\n    That is wrong.\n    Do that.");
    }

    @Test
    void an_exception_without_problems_is_a_mistake() {
        assertThatThrownBy(() -> new DefinitionException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
