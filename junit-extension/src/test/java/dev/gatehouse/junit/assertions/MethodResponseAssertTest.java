package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.FlowFixture.demo;
import static dev.gatehouse.junit.assertions.FlowFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.record.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MethodResponseAssertTest {

    @Test
    void what_the_client_got_can_be_asserted() {
        GatehouseAssertions.assertThat(demo()).methodResponse(stage -> stage.hasStatus(500)
                .hasHeader("content-type")
                .hasHeader("content-type", "application/json")
                .hasNoHeader("X-A")
                .hasJsonBodyContaining("{'code': 7}")
                .hasBody("{\"message\":\"it failed\",\"code\":7}"));
    }

    @Test
    void another_status_is_told() {
        assertThat(failure(demo(), stage -> stage.hasStatus(200)))
                .isEqualTo("Method response: status\n  expected: 200\n  but was:  500\n");
    }

    @Test
    void a_status_of_the_gateway_itself_tells_the_truth_behind_it() {
        assertThat(failure(refused(), stage -> stage.hasStatus(200)))
                .isEqualTo("Method response: status\n"
                        + "  expected: 200\n"
                        + "  but was:  400\n"
                        + "  because: the gateway answered with BAD_REQUEST_BODY: the body does not fit\n");
    }

    @Test
    void a_missing_header_lists_those_present() {
        assertThat(failure(demo(), stage -> stage.hasHeader("X-A")))
                .isEqualTo("Method response: header X-A\n"
                        + "  expected: present\n"
                        + "  but was:  absent\n"
                        + "  present: Content-Type\n");
    }

    @Test
    void a_body_that_should_not_be_there_is_shown() {
        assertThat(failure(demo(), MethodResponseAssert::hasNoBody))
                .isEqualTo("Method response: body\n"
                        + "  expected: (no body)\n"
                        + "  but was:  {\"message\":\"it failed\",\"code\":7}\n");
    }

    @Test
    void a_body_that_is_no_json_tells_why() {
        String json = "{\"message\":\"it failed\",\"code\":7}";
        StageCheck check = new StageCheck(dev.gatehouse.record.StageName.METHOD_RESPONSE, demo(), "");
        BodyCheck body = new BodyCheck(dev.gatehouse.model.http.Bytes.utf8("<p>"), false, check);

        assertThat(Failures.message(demo(), () -> body.equalsJson(json)))
                .startsWith("Method response: body is no JSON\n")
                .contains("  but was:  <p>\n  because: Unexpected character ('<'");
    }

    private static String failure(Flow flow, Consumer<MethodResponseAssert> assertion) {
        return Failures.message(flow, () -> GatehouseAssertions.assertThat(flow).methodResponse(assertion));
    }
}
