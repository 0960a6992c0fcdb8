package dev.gatehouse.flow.integrationresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final TestRequest REQUEST = TestRequest.get("/p");

    private static TestMethod mock(String template) {
        return TestMethod.of(IntegrationType.MOCK).template("application/json", template);
    }

    private static TestMethod lambda() {
        return TestMethod.of(IntegrationType.AWS)
                .response("200", null)
                .response("405", ".*four hundred.*")
                .response("502", ".+")
                .response("504", "200");
    }

    private static HttpResponse status(int status) {
        return new HttpResponse(status, Headers.EMPTY, Bytes.EMPTY);
    }

    @Test
    void a_mock_picks_by_the_status_that_its_template_makes_and_says_what_did_not_match() {
        TestSteps steps = new TestSteps(mock("{statusCode: 503,}")
                .response("200", null)
                .response("500", "5\\d{2}")
                .response("404", "4\\d{2}"));

        assertThat(steps.mock(REQUEST).status()).isEqualTo(500);
        assertThat(steps.reasons())
                .contains(
                        new Reason.ResponseNotSelected("4\\d{2}", "404", "503"),
                        new Reason.ResponseSelected("5\\d{2}", "500", "503"));
    }

    @Test
    void any_integer_will_do_for_a_mock_and_goes_to_the_default() {
        assertThat(new TestSteps(mock("{\"statusCode\": -1000}").response("200", null))
                        .mock(REQUEST)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_mock_whose_template_names_no_status_answers_500() {
        TestSteps steps = new TestSteps(mock("{\"statusCode\": \"200\"}").response("200", null));

        assertThat(fault(() -> steps.mock(REQUEST)).truth()).contains("statusCode", "\"200\"");
    }

    @Test
    void a_pattern_must_match_the_whole_status() {
        TestSteps steps = new TestSteps(
                TestMethod.of(IntegrationType.HTTP).response("200", null).response("400", "40"));

        assertThat(steps.answer(REQUEST, status(404)).status()).isEqualTo(200);
    }

    @Test
    void no_match_and_no_default_answers_500() {
        TestSteps steps = new TestSteps(TestMethod.of(IntegrationType.HTTP).response("200", "200"));

        assertThat(fault(() -> steps.answer(REQUEST, status(404))).truth()).contains("404", "default");
    }

    @Test
    void an_empty_pattern_is_the_default() {
        TestSteps steps = new TestSteps(TestMethod.of(IntegrationType.HTTP).response("200", ""));

        assertThat(steps.answer(REQUEST, status(404)).status()).isEqualTo(200);
    }

    @Test
    void a_lambda_integration_matches_the_error_message_only() {
        TestSteps steps = new TestSteps(lambda());

        assertThat(steps.function(REQUEST, "\"Pass\"").status()).isEqualTo(200);
        assertThat(steps.failingFunction(REQUEST, "{\"errorMessage\": \"raising four hundred now\"}")
                        .status())
                .isEqualTo(405);
        assertThat(steps.failingFunction(REQUEST, "{\"errorMessage\": \"other\"}")
                        .status())
                .isEqualTo(502);
    }

    @Test
    void the_error_object_is_the_body() {
        String error = "{\"errorMessage\": \"x\", \"errorType\": \"T\"}";

        assertThat(new TestSteps(lambda())
                        .failingFunction(REQUEST, error)
                        .body()
                        .utf8())
                .isEqualTo(error);
    }

    @Test
    void a_pattern_that_is_no_regular_expression_is_reported_at_load() {
        TestSteps steps = new TestSteps(
                TestMethod.of(IntegrationType.HTTP).response("200", "(").response("400", null));

        assertThat(steps.problems())
                .singleElement()
                .asString()
                .startsWith("ANY /{proxy+} > integration > integrationResponses > 200 > selectionPattern")
                .contains("'('", "no regular expression");
        assertThat(fault(() -> steps.answer(REQUEST, status(200))).clientMessage())
                .isEqualTo("Internal server error");
    }

    @Test
    void a_pattern_that_backtracks_without_end_is_given_up() {
        TestSteps steps = new TestSteps(
                TestMethod.of(IntegrationType.AWS).response("200", null).response("400", "(.*a){25}b"));
        String message = "a".repeat(60);

        assertThat(fault(() -> steps.failingFunction(REQUEST, "{\"errorMessage\": \"" + message + "\"}"))
                        .truth())
                .contains("given up");
    }

    @Test
    void where_nothing_matches_the_truth_begins_as_awss_log_does() {
        TestSteps steps = new TestSteps(TestMethod.of(IntegrationType.HTTP).response("200", "2\\d{2}"));

        assertThat(fault(() -> steps.answer(REQUEST, status(404))).truth())
                .startsWith("No match for output mapping and no default output mapping configured."
                        + " Endpoint Response Status Code: 404: ");
    }

    @Test
    void a_response_that_the_method_does_not_declare_is_reported_and_answered_with_500() {
        TestSteps steps = new TestSteps(
                TestMethod.of(IntegrationType.HTTP).response("200", null).undeclared("200"));

        assertThat(steps.problems()).singleElement().asString().contains("declares no response 200");
        assertThat(fault(() -> steps.answer(REQUEST, status(200))).truth()).contains("declares no response");
    }

    private static GatewayFault fault(Runnable call) {
        return catchThrowableOfType(GatewayFault.class, call::run);
    }
}
