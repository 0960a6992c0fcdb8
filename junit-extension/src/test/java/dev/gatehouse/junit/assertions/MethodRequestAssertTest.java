package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.FlowFixture.demo;
import static dev.gatehouse.junit.assertions.FlowFixture.refused;
import static dev.gatehouse.junit.assertions.FlowFixture.unrouted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.record.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MethodRequestAssertTest {

    @Test
    void what_came_in_can_be_asserted() {
        GatehouseAssertions.assertThat(demo()).methodRequest(stage -> stage.matched("GET", "/demoMock/{id}")
                .hasPathParameter("id", "7")
                .hasQueryParameter("q", "a")
                .hasQueryParameter("q", "b")
                .hasHeader("accept", "*/*")
                .hasJsonBody("{in: true}")
                .hasBody("{\"in\": true}")
                .isValid());
        GatehouseAssertions.assertThat(refused()).methodRequest(MethodRequestAssert::isInvalid);
        GatehouseAssertions.assertThat(unrouted()).methodRequest(MethodRequestAssert::matchedNothing);
    }

    @Test
    void a_secret_is_expected_as_it_was_sent() {
        GatehouseAssertions.assertThat(demo())
                .methodRequest(stage -> stage.hasHeader("Authorization", "Bearer " + FlowFixture.KEY));
        assertThat(failure(demo(), stage -> stage.hasHeader("Authorization", "Bearer another-one")))
                .contains("Method request: header Authorization\n  expected: Bearer another-one\n");
    }

    @Test
    void a_missed_route_lists_those_that_came_near() {
        assertThat(failure(unrouted(), stage -> stage.matched("GET", "/demoMock/{id}")))
                .isEqualTo("Method request: matched method\n"
                        + "  expected: GET /demoMock/{id}\n"
                        + "  but was:  none for /demoMock/7\n"
                        + "  near: POST /demoMock/{id} not taken: it is POST, the request is GET\n");
    }

    @Test
    void a_route_that_should_not_match_is_named() {
        assertThat(failure(demo(), MethodRequestAssert::matchedNothing))
                .isEqualTo("Method request: matched method\n  expected: none\n  but was:  GET /demoMock/{id}\n");
    }

    @Test
    void an_absent_parameter_lists_those_present() {
        assertThat(failure(demo(), stage -> stage.hasPathParameter("petId", "7")))
                .isEqualTo("Method request: path parameter petId\n"
                        + "  expected: 7\n"
                        + "  but was:  absent\n"
                        + "  present: id\n");
    }

    @Test
    void another_value_is_shown_with_all_values() {
        assertThat(failure(demo(), stage -> stage.hasQueryParameter("q", "c")))
                .isEqualTo("Method request: query parameter q\n  expected: c\n  but was:  a, b\n");
    }

    @Test
    void a_request_that_is_not_valid_tells_the_verdicts() {
        assertThat(failure(refused(), MethodRequestAssert::isValid))
                .isEqualTo("Method request: validity of the request\n"
                        + "  expected: valid\n"
                        + "  but was:  refused with BAD_REQUEST_BODY: the body does not fit\n"
                        + "  because: body does not fit model NewPet (for application/json): /name is no string\n");
    }

    @Test
    void a_request_that_is_valid_by_surprise_is_told() {
        assertThat(failure(demo(), MethodRequestAssert::isInvalid))
                .isEqualTo("Method request: validity of the request\n"
                        + "  expected: refused with BAD_REQUEST_BODY or BAD_REQUEST_PARAMETERS\n"
                        + "  but was:  passed\n");
    }

    private static String failure(Flow flow, Consumer<MethodRequestAssert> assertion) {
        return Failures.message(flow, () -> GatehouseAssertions.assertThat(flow).methodRequest(assertion));
    }
}
