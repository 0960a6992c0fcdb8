package dev.gatehouse.control.api;

import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authorizers that AWS takes, and those that it does not. */
class AuthorizerChecksTest {

    private static final String FUNCTION = "'authorizerUri':'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/"
            + "functions/arn:aws:lambda:eu-west-1:123456789012:function:f/invocations'";
    private static final String HEADER = "'identitySource':'method.request.header.Authorization'";
    private static final String POOL = "'arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a'";

    private final TestAccount account = new TestAccount();
    private final String api = account.deployed();

    private String named(String name, String parameters) {
        return "{'restApiId':'" + api + "','name':'" + name + "'," + parameters + "}";
    }

    @Test
    void a_name_is_there_once() {
        account.call("CreateAuthorizer", named("a", "'type':'TOKEN'," + FUNCTION + "," + HEADER));

        account.refusal("CreateAuthorizer", named("a", "'type':'TOKEN'," + FUNCTION + "," + HEADER))
                .hasMessage("Authorizer name must be unique. Authorizer a already exists in this RestApi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type':'TOKEN'," + FUNCTION,
                "'type':'TOKEN'," + HEADER,
                "'type':'TOKEN'," + FUNCTION + ",'identitySource':'Authorization'",
                "'type':'TOKEN'," + FUNCTION + ",'identitySource':'method.request.querystring.t'",
                "'type':'TOKEN'," + FUNCTION + "," + HEADER + ",'identityValidationExpression':'('",
                "'type':'REQUEST','authorizerUri':'arn:aws:lambda:eu-west-1:123456789012:function:f'," + HEADER,
                "'type':'REQUEST'," + FUNCTION,
                "'type':'REQUEST'," + FUNCTION + ",'authorizerResultTtlInSeconds':60",
                "'type':'REQUEST'," + FUNCTION + ",'identitySource':'method.request.header.A,b'",
                "'type':'COGNITO_USER_POOLS'," + HEADER,
                "'type':'COGNITO_USER_POOLS'," + HEADER + ",'providerARNs':['pool']",
                "'type':'COGNITO_USER_POOLS','providerARNs':[" + POOL + "]"
            })
    void what_an_authorizer_needs_is_asked_for(String parameters) {
        account.refusal("CreateAuthorizer", named("a", parameters)).hasMessageNotContaining("Internal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type':'REQUEST'," + FUNCTION + ",'authorizerResultTtlInSeconds':0",
                "'type':'REQUEST'," + FUNCTION
                        + ",'identitySource':'method.request.header.A, context.identity.sourceIp,stageVariables.b'",
                "'type':'COGNITO_USER_POOLS'," + HEADER + ",'providerARNs':[" + POOL + "]"
            })
    void what_is_right_is_taken(String parameters) {
        account.call("CreateAuthorizer", named("a", parameters));
    }
}
