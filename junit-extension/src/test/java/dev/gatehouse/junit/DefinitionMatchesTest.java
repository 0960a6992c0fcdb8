package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Unkept;
import org.junit.jupiter.api.Test;

class DefinitionMatchesTest {

    @Test
    void a_class_whose_definition_is_not_what_is_deployed_fails_with_pointer_and_line_after_its_tests() {
        Run run = Run.of(Unkept.IsDefinedOtherwiseThanDeployed.class);

        assertThat(run.failure())
                .isEqualTo(
                        "ok is defined otherwise than it is deployed (stage test, deployed-export.yaml) in 1 place:\n"
                                + "  /paths/~1ok/get/x-amazon-apigateway-integration/requestTemplates/application~1json"
                                + "  (deployed.yaml:10:11)\n"
                                + "    defined:  {\"statusCode\": 200}\n"
                                + "    deployed: {\"statusCode\": 201}");
        run.tests().assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void a_difference_may_be_no_matter() {
        Run.of(Unkept.DoesNotMindTheDifference.class).succeeds(1);
    }
}
