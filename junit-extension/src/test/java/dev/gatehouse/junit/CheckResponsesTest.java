package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Unkept;
import org.junit.jupiter.api.Test;

class CheckResponsesTest {

    @Test
    void an_answer_that_is_not_as_declared_fails_the_test_with_pointer_rule_and_place() {
        assertThat(Run.of(Unkept.AnswersOtherThanPublished.class).failure())
                .startsWith("GET /dev/ok was answered with 200, and not as it is declared:\n"
                        + "  Method response, /body/ok: not as declared at declared.yaml:11:56: it is of another type;"
                        + " expected \"type\":\"string\", but was true\n");
    }

    @Test
    void an_http_api_has_no_models_which_is_said_before_the_test() {
        assertThat(Run.of(Unkept.HoldsAnHttpApiToModels.class).failure())
                .endsWith("an HTTP API has no models: write @CheckResponses(openApi = \"...\").");
    }

    @Test
    void a_method_says_better_than_its_class() {
        Run.of(Unkept.SaysBetterOnItsMethods.class).succeeds(2);
    }
}
