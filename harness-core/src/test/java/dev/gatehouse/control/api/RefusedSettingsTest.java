package dev.gatehouse.control.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of APIs, stages and integrations that AWS does not take. */
class RefusedSettingsTest {

    private final TestAccount account = new TestAccount();
    private String api = "";
    private String method = "";

    @BeforeEach
    void deploy_an_api() {
        api = account.deployed();
        String root = account.call("GetRestApi", "{'restApiId':'" + api + "'}")
                .path("rootResourceId")
                .asText();
        method = "{'restApiId':'" + api + "','resourceId':'" + root + "','httpMethod':'GET',";
    }

    private String patch(String target, String path, String value) {
        return "{'restApiId':'" + api + "'," + target + "'patchOperations':[{'op':'replace','path':'" + path
                + "','value':'" + value + "'}]}";
    }

    @Test
    void a_resource_policy_is_a_policy() {
        account.refusal("UpdateRestApi", patch("", "/policy", "none"))
                .hasMessage("Invalid policy document. Please check the policy syntax and ensure that Principals are"
                        + " valid.");
    }

    @Test
    void an_api_keeps_a_name() {
        account.refusal("UpdateRestApi", patch("", "/name", "")).hasMessage("API name must be specified");
    }

    @Test
    void an_operation_without_op_is_told() {
        account.refusal("UpdateRestApi", "{'restApiId':'" + api + "','patchOperations':[{'path':'/name'}]}")
                .hasMessageContaining("Invalid patch operation specified");
    }

    @ParameterizedTest
    @CsvSource({"/variables/a-b, c", "/variables/a, {c}", "/*~1/logging, c"})
    void stage_variables_are_of_few_characters(String path, String value) {
        account.refusal("UpdateStage", patch("'stageName':'dev',", path, value))
                .hasFieldOrPropertyWithValue("httpStatus", 400);
    }

    @Test
    void stage_variables_may_have_blanks_and_what_uris_have() {
        String value = "a b-._~:/?#&=,";

        assertThat(account.call("UpdateStage", patch("'stageName':'dev',", "/variables/a", value))
                        .at("/variables/a")
                        .asText())
                .isEqualTo(value);
    }

    @Test
    void a_level_of_logs_is_one_of_three() {
        account.refusal("UpdateStage", patch("'stageName':'dev',", "/*/*/logging/loglevel", "DEBUG"))
                .hasMessageContaining("[OFF, ERROR, INFO]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type':'HTTP','uri':'http://example.com','integrationHttpMethod':'FETCH'",
                "'type':'HTTP','uri':'http://example.com','integrationHttpMethod':'GET','connectionType':'VPC_LINK'",
                "'type':'MOCK','requestParameters':{'integration.request.header.a':'b'}"
            })
    void an_integration_that_makes_no_sense_is_refused(String parameters) {
        account.refusal("PutIntegration", method + parameters + "}").hasFieldOrPropertyWithValue("httpStatus", 400);
    }

    @Test
    void a_response_is_not_mapped_from_a_word() {
        account.call("PutMethod", method.replace("GET", "PUT") + "'authorizationType':'NONE'}");
        account.call("PutIntegration", method.replace("GET", "PUT") + "'type':'MOCK'}");
        account.call(
                "PutMethodResponse",
                method.replace("GET", "PUT")
                        + "'statusCode':'200','responseParameters':{'method.response.header.a':true}}");

        account.refusal(
                        "PutIntegrationResponse",
                        method.replace("GET", "PUT")
                                + "'statusCode':'200','responseParameters':{'method.response.header.a':'b'}}")
                .hasMessage("Invalid mapping expression specified: Validation Result: warnings : [], errors : "
                        + "[Invalid mapping expression specified: b]");
    }

    @Test
    void only_private_apis_have_vpc_endpoints() {
        account.refusal(
                        "CreateRestApi",
                        "{'name':'a','endpointConfiguration':{'types':['REGIONAL'],'vpcEndpointIds':['vpce-1']}}")
                .hasMessageContaining("PRIVATE");
    }

    @Test
    void a_word_is_no_number() {
        account.refusal("GetRestApis", "{'limit':'many'}")
                .hasMessage("class java.lang.String can not be converted to an Integer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'quota':{'limit':-1,'period':'DAY'}",
                "'quota':{'limit':1,'period':'YEAR'}",
                "'quota':{'limit':1,'period':'DAY','offset':1}",
                "'quota':{'limit':1,'period':'WEEK','offset':7}",
                "'throttle':{'burstLimit':-1}",
                "'apiStages':[{'apiId':'a'}]"
            })
    void a_usage_plan_that_makes_no_sense_is_refused(String parameters) {
        account.refusal("CreateUsagePlan", "{'name':'a'," + parameters + "}")
                .hasFieldOrPropertyWithValue("httpStatus", 400);
    }

    @Test
    void a_deployment_makes_no_stage_of_another_name_than_stages_have() {
        account.refusal("CreateDeployment", "{'restApiId':'" + api + "','stageName':'a b'}")
                .hasMessage("Stage name only allows a-zA-Z0-9_");
    }

    @Test
    void the_schema_of_a_json_model_is_json() {
        account.refusal(
                        "CreateModel",
                        "{'restApiId':'" + api + "','name':'A','contentType':'application/json','schema':'{a'}")
                .hasMessageContaining("Invalid model schema specified");
    }

    @Test
    void the_role_for_logs_is_an_arn() {
        account.refusal(
                        "UpdateAccount",
                        "{'patchOperations':[{'op':'replace','path':'/cloudwatchRoleArn','value':'role'}]}")
                .hasMessage("Invalid ARN specified in the request");
    }
}
