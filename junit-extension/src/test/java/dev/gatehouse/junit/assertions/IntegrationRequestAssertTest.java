package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.FlowFixture.calling;
import static dev.gatehouse.junit.assertions.FlowFixture.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.record.Call;
import dev.gatehouse.record.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IntegrationRequestAssertTest {

    private static final String ARN = "arn:aws:lambda:us-east-1:000000000000:function:pets:live";

    private final Flow http = calling(Call.Kind.HTTP, "PUT", "https://orders.example.com/v2?from=api");

    @Test
    void a_call_over_http_can_be_asserted() {
        GatehouseAssertions.assertThat(http).integrationRequest(stage -> stage.passedThrough()
                .calledUri("https://orders.example.com/v2?from=api")
                .calledUri("PUT", "https://orders.example.com/v2?from=api")
                .hasHeader("x-a", "1")
                .hasHeader("X-Api-Key", FlowFixture.KEY)
                .hasNoHeader("X-B")
                .hasJsonBody("{'s': 'x', 'v': 1}")
                .hasJsonBodyContaining("{'v': 1}"));
    }

    @Test
    void a_function_is_named_or_given_by_its_arn() {
        GatehouseAssertions.assertThat(calling(Call.Kind.LAMBDA, "POST", ARN))
                .integrationRequest(stage -> stage.invokedFunction("pets")
                        .invokedFunction("pets:live")
                        .invokedFunction(ARN));
    }

    @Test
    void a_mocks_payload_may_be_what_aws_takes_for_json() {
        GatehouseAssertions.assertThat(demo())
                .integrationRequest(stage -> stage.calledMock().hasJsonBody("{'statusCode': 500}"));
    }

    @Test
    void another_template_tells_why_it_was_chosen() {
        assertThat(failure(demo(), stage -> stage.usedTemplate("text/xml")))
                .isEqualTo("Integration request: mapping template\n"
                        + "  expected: text/xml\n"
                        + "  but was:  application/json\n"
                        + "  because: template application/json chosen: no Content-Type was sent\n");
    }

    @Test
    void a_body_that_was_passed_through_used_no_template() {
        assertThat(failure(http, stage -> stage.usedTemplate("text/xml")))
                .isEqualTo("Integration request: mapping template\n"
                        + "  expected: text/xml\n"
                        + "  but was:  none\n"
                        + "  because: body passed through: there are no templates\n");
    }

    @Test
    void a_body_that_was_not_passed_through_tells_its_template() {
        assertThat(failure(demo(), IntegrationRequestAssert::passedThrough))
                .isEqualTo("Integration request: body\n"
                        + "  expected: passed through\n"
                        + "  but was:  template application/json chosen: no Content-Type was sent\n");
    }

    @Test
    void another_endpoint_is_named() {
        assertThat(failure(http, stage -> stage.invokedFunction("pets")))
                .isEqualTo("Integration request: called endpoint\n"
                        + "  expected: function pets\n"
                        + "  but was:  PUT https://orders.example.com/v2?from=api\n");
    }

    @Test
    void json_differences_are_told_by_pointer() {
        assertThat(failure(http, stage -> stage.hasJsonBody("{'v': 2, 'list': [1]}")))
                .endsWith("  /v: expected 2 but was 1.0\n"
                        + "  /list: expected [1] but is missing\n"
                        + "  /s: not expected, but was \"x\"\n");
    }

    @Test
    void expected_json_that_does_not_parse_is_the_tests_mistake() {
        assertThatThrownBy(() ->
                        GatehouseAssertions.assertThat(http).integrationRequest(stage -> stage.hasJsonBody("{'v': ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The expected JSON does not parse: ");
    }

    @Test
    void a_header_that_should_not_be_there_is_shown() {
        assertThat(failure(http, stage -> stage.hasNoHeader("x-a")))
                .isEqualTo("Integration request: header x-a\n  expected: absent\n  but was:  1\n");
    }

    private static String failure(Flow flow, Consumer<IntegrationRequestAssert> assertion) {
        return Failures.message(flow, () -> GatehouseAssertions.assertThat(flow).integrationRequest(assertion));
    }
}
