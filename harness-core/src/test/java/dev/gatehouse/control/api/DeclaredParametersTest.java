package dev.gatehouse.control.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The refusal that a template meets on AWS when it forgets to declare what it maps. */
class DeclaredParametersTest {

    private static final String REFUSED =
            "Invalid mapping expression specified: Validation Result: warnings : [], errors : "
                    + "[Invalid mapping expression parameter specified: ";

    private final TestAccount account = new TestAccount();
    private String method = "";

    @BeforeEach
    void deploy_an_api() {
        String api = account.deployed();
        String root = account.call("GetRestApi", "{'restApiId':'" + api + "'}")
                .path("rootResourceId")
                .asText();
        method = "{'restApiId':'" + api + "','resourceId':'" + root + "','httpMethod':'GET',";
    }

    @Test
    void an_integration_may_read_only_what_its_method_declares() {
        account.refusal("PutIntegration", method + mapping("method.request.querystring.page"))
                .hasMessage(REFUSED + "method.request.querystring.page]");
    }

    @Test
    void what_the_method_declares_may_be_read_once_or_with_all_its_values() {
        account.call(
                "UpdateMethod",
                method + "'patchOperations':[{'op':'add','value':'false',"
                        + "'path':'/requestParameters/method.request.querystring.page'}]}");

        account.call("PutIntegration", method + mapping("method.request.querystring.page"));
        assertThat(account.call("PutIntegration", method + mapping("method.request.multivaluequerystring.page"))
                        .path("requestParameters"))
                .hasSize(1);
    }

    @Test
    void context_body_and_constants_need_no_declaration() {
        account.call("PutIntegration", method + mapping("context.requestId"));
        account.call("PutIntegration", method + mapping("method.request.body"));
        account.call("PutIntegration", method + mapping("stageVariables.page"));
    }

    @Test
    void an_integration_response_may_set_only_headers_that_its_method_response_declares() {
        account.refusal(
                        "PutIntegrationResponse",
                        method + "'statusCode':'200','responseParameters':"
                                + "{'method.response.header.Access-Control-Allow-Origin':'context.requestId'}}")
                .hasMessage(REFUSED + "method.response.header.Access-Control-Allow-Origin]");
    }

    private static String mapping(String source) {
        return "'type':'HTTP','integrationHttpMethod':'GET','uri':'http://example.com',"
                + "'requestParameters':{'integration.request.querystring.p':'" + source + "'}}";
    }
}
