package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.FlowFixture.calling;
import static dev.gatehouse.junit.assertions.FlowFixture.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.record.Call;
import dev.gatehouse.record.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IntegrationResponseAssertTest {

    @Test
    void the_endpoints_answer_and_its_mapping_can_be_asserted() {
        GatehouseAssertions.assertThat(demo()).integrationResponse(stage -> stage.endpointAnswered(500)
                .endpointAnsweredJson("{a: [1, 2]}")
                .wasSelectedBy("5\\d{2}")
                .usedTemplate("application/json")
                .hasHeader("Content-Type", "application/json")
                .hasJsonBody("{message: 'it failed', code: 7}"));
        GatehouseAssertions.assertThat(calling(Call.Kind.HTTP, "GET", "http://localhost"))
                .integrationResponse(IntegrationResponseAssert::wasDefault);
    }

    @Test
    void another_pattern_lists_what_was_tried_against_what() {
        assertThat(failure(stage -> stage.wasSelectedBy("4\\d{2}")))
                .isEqualTo("Integration response: selected integration response\n"
                        + "  expected: pattern 4\\d{2}\n"
                        + "  but was:  pattern 5\\d{2}\n"
                        + "  tried: pattern 4\\d{2} (for 404) did not match 500\n"
                        + "  taken: pattern 5\\d{2} matched 500: response 500\n");
    }

    @Test
    void a_pattern_in_place_of_the_default_is_named() {
        assertThat(failure(IntegrationResponseAssert::wasDefault))
                .startsWith("Integration response: selected integration response\n"
                        + "  expected: the default\n"
                        + "  but was:  pattern 5\\d{2}\n");
    }

    @Test
    void another_status_of_the_endpoint_is_told() {
        assertThat(failure(stage -> stage.endpointAnswered(200)))
                .isEqualTo("Integration response: status of the endpoint\n  expected: 200\n  but was:  500\n");
    }

    @Test
    void a_difference_deep_in_the_json_has_its_pointer() {
        assertThat(failure(stage -> stage.endpointAnsweredJson("{a: [1, '2', 3]}")))
                .isEqualTo("Integration response: JSON body differs in 2 places\n"
                        + "  expected: {\n"
                        + "              \"a\" : [ 1, \"2\", 3 ]\n"
                        + "            }\n"
                        + "  but was:  {\n"
                        + "              \"a\" : [ 1, 2 ]\n"
                        + "            }\n"
                        + "  /a/1: expected \"2\" but was 2 (STRING and NUMBER)\n"
                        + "  /a/2: expected 3 but is missing\n");
    }

    private static String failure(Consumer<IntegrationResponseAssert> assertion) {
        Flow flow = demo();
        return Failures.message(flow, () -> GatehouseAssertions.assertThat(flow).integrationResponse(assertion));
    }
}
