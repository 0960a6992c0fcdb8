package dev.gatehouse.control.v2;

import dev.gatehouse.control.TestAccount;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of parameter mappings, over the wire too, where nothing is loaded that could tell it. */
class MappingChecksTest {

    private final TestAccount account = new TestAccount();
    private final String api = account.call("apigatewayv2:CreateApi", "{'Name':'pets','ProtocolType':'HTTP'}")
            .path("ApiId")
            .asText();

    @ParameterizedTest
    @ValueSource(strings = {"$request.cookie.x", "$request.header.", "a ${stage.x} b", "$response.header.x"})
    void a_source_that_a_request_does_not_have_is_refused(String source) {
        refusal("'RequestParameters':{'append:header.a':'" + source + "'}")
                .hasMessage("Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid"
                        + " mapping expression specified: " + source + "]");
    }

    @Test
    void a_source_that_an_answer_does_not_have_is_refused() {
        refusal("'ResponseParameters':{'200':{'append:header.a':'$request.header.x'}}")
                .hasMessage("Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid"
                        + " mapping expression specified: $request.header.x]");
    }

    @Test
    void what_is_removed_has_no_source_that_counts() {
        integration("'RequestParameters':{'remove:header.a':'$'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"199", "600", "2xx"})
    void responses_are_mapped_by_a_status_from_200_to_599(String status) {
        refusal("'ResponseParameters':{'" + status + "':{'append:header.a':'x'}}")
                .hasMessage("Invalid response parameters: '" + status + "' is no HTTP status code from 200 to 599");
    }

    @Test
    void the_parameters_of_a_services_action_are_checked_too() {
        account.refusal(
                        "apigatewayv2:CreateIntegration",
                        "{'ApiId':'" + api + "','IntegrationType':'AWS_PROXY','PayloadFormatVersion':'1.0',"
                                + "'IntegrationSubtype':'SQS-SendMessage',"
                                + "'CredentialsArn':'arn:aws:iam::123456789012:role/orders',"
                                + "'RequestParameters':{'QueueUrl':'orders','MessageBody':'$request.text'}}")
                .hasMessageContaining("Invalid mapping expression specified: $request.text");
    }

    private AbstractThrowableAssert<?, ?> refusal(String more) {
        return account.refusal("apigatewayv2:CreateIntegration", request(more));
    }

    private void integration(String more) {
        account.call("apigatewayv2:CreateIntegration", request(more));
    }

    private String request(String more) {
        return "{'ApiId':'" + api + "','IntegrationType':'HTTP_PROXY','IntegrationMethod':'GET',"
                + "'IntegrationUri':'https://example.com','PayloadFormatVersion':'1.0'," + more + "}";
    }
}
