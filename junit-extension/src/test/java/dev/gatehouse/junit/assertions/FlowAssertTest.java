package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.FlowFixture.demo;
import static dev.gatehouse.junit.assertions.FlowFixture.refused;
import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class FlowAssertTest {

    @Test
    void a_flow_is_asserted_in_the_order_of_its_stages() {
        assertThat(demo())
                .passedAllStages()
                .methodRequest(stage -> stage.matched("GET", "/demoMock/{id}").isValid())
                .integrationRequest(
                        stage -> stage.usedTemplate("application/json").hasJsonBody("{'statusCode': 500}"))
                .integrationResponse(stage -> stage.wasSelectedBy("5\\d{2}"))
                .methodResponse(stage -> stage.hasStatus(500));
    }

    @Test
    void a_refusal_is_asserted_by_type_and_stage() {
        assertThat(refused())
                .wasRefusedWith(GatewayResponseType.BAD_REQUEST_BODY)
                .failedAt(StageName.METHOD_REQUEST)
                .methodResponse(stage -> stage.hasStatus(400));
    }

    @Test
    void a_stage_that_was_not_reached_says_where_the_flow_ended() {
        Flow flow = refused();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).integrationResponse(stage -> {})))
                .isEqualTo("Integration response: the flow did not come this far\n"
                        + "  expected: Integration response reached\n"
                        + "  but was:  ended at Method request with BAD_REQUEST_BODY\n"
                        + "  because: the body does not fit\n");
    }

    @Test
    void another_gateway_response_is_named_with_its_reason() {
        Flow flow = refused();

        Assertions.assertThat(
                        Failures.message(flow, () -> assertThat(flow).wasRefusedWith(GatewayResponseType.THROTTLED)))
                .isEqualTo("Method request: gateway response\n"
                        + "  expected: THROTTLED\n"
                        + "  but was:  BAD_REQUEST_BODY\n"
                        + "  because: the body does not fit\n");
    }

    @Test
    void a_missing_refusal_tells_what_the_method_answered() {
        Flow flow = demo();

        Assertions.assertThat(
                        Failures.message(flow, () -> assertThat(flow).wasRefusedWith(GatewayResponseType.THROTTLED)))
                .isEqualTo("Method response: gateway response\n"
                        + "  expected: THROTTLED\n"
                        + "  but was:  none: the method answered 500\n");
    }

    @Test
    void a_flow_that_ended_elsewhere_tells_where() {
        Flow flow = refused();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).failedAt(StageName.INTEGRATION_REQUEST)))
                .isEqualTo("Integration request: the stage that the flow ended at\n"
                        + "  expected: Integration request\n"
                        + "  but was:  Method request with BAD_REQUEST_BODY\n"
                        + "  because: the body does not fit\n");
    }

    @Test
    void an_unexpected_fault_tells_its_truth() {
        Flow flow = refused();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).passedAllStages()))
                .isEqualTo("Method request: the flow ended here\n"
                        + "  expected: all stages passed\n"
                        + "  but was:  BAD_REQUEST_BODY\n"
                        + "  because: the body does not fit\n");
    }

    @Test
    void a_description_begins_the_message() {
        Flow flow = demo();

        Assertions.assertThat(Failures.message(
                        flow, () -> assertThat(flow).as("second try").methodResponse(stage -> stage.hasStatus(200))))
                .startsWith("[second try] Method response: status\n");
    }

    @Test
    void an_ide_is_given_expected_and_actual() {
        AssertionFailedError error = catchThrowableOfType(
                AssertionFailedError.class, () -> assertThat(demo()).methodResponse(stage -> stage.hasStatus(200)));

        Assertions.assertThat(error.getExpected().getStringRepresentation()).isEqualTo("200");
        Assertions.assertThat(error.getActual().getStringRepresentation()).isEqualTo("500");
    }

    @Test
    void an_answer_that_its_method_does_not_declare_is_told_with_those_that_it_does() {
        Flow flow = demo();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).matchesItsModels()))
                .isEqualTo("Method response: /status: GET /demoMock/{id} declares no method response of this status\n"
                        + "  expected: a declared status, but none is\n"
                        + "  but was:  500\n");
    }

    @Test
    void routes_of_http_apis_declare_no_answers_which_is_said() {
        Flow flow = HttpApiFlows.answered();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).matchesItsModels()))
                .contains("routes of HTTP APIs declare no answers: hold them to an OpenAPI document");
    }
}
