package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsCheckTest {

    @Test
    void two_variables_at_one_place_are_reported() {
        assertThat(Checks.problems("paths:\n  '/pets/{id}': {}\n  '/pets/{name}/toys': {}\n"))
                .containsExactly(
                        """
                api.yaml:5:3
                    "/pets" has both {id} and {name} below it, and API Gateway allows one variable \
                (/paths/~1pets~1{name}~1toys).
                    Give both the same name.""");
    }

    @Test
    void a_greedy_variable_may_stand_beside_another_and_the_same_one_may_repeat() {
        assertThat(Checks.problems("paths: {'/{id}': {}, '/{id}/a': {}, '/{proxy+}': {}, '/x/{other}': {}}\n"))
                .isEmpty();
    }

    @Test
    void a_path_that_differs_by_a_slash_at_its_end_is_reported() {
        assertThat(Checks.problems("paths:\n  /pets: {}\n  /pets/: {}\n"))
                .containsExactly(
                        """
                api.yaml:5:3
                    "/pets/" and "/pets" are one resource (/paths/~1pets~1).
                    Join the two.""");
    }

    @Test
    void a_path_begins_with_a_slash() {
        assertThat(Checks.problems("paths:\n  pets: {}\n"))
                .containsExactly(
                        """
                api.yaml:4:3
                    The path "pets" does not begin with a slash (/paths/pets).
                    Write "/pets".""");
    }
}
