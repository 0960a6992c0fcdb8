package dev.gatehouse.control.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What AWS says to edits that make no sense, as it was recorded. */
class RefusedEditsTest {

    private final TestAccount account = new TestAccount();
    private String api = "";
    private String root = "";

    @BeforeEach
    void deploy_an_api() {
        api = account.deployed();
        root = account.call("GetRestApi", "{'restApiId':'" + api + "'}")
                .path("rootResourceId")
                .asText();
    }

    @Test
    void a_resource_cannot_move_below_itself() {
        String pets = child(root, "pets");
        String kinds = child(pets, "kinds");

        account.refusal("UpdateResource", patch("'resourceId':'" + pets + "'", "/parentId", kinds))
                .hasMessage("Resources cannot be cyclical.");
        account.refusal("UpdateResource", patch("'resourceId':'" + pets + "'", "/parentId", pets))
                .hasMessage("Resources cannot be cyclical.");
    }

    @Test
    void a_resource_cannot_lose_its_path_part() {
        String pets = child(root, "pets");

        account.refusal("UpdateResource", patch("'resourceId':'" + pets + "'", "/pathPart", ""))
                .hasMessageStartingWith("Resource's path part only allow");
    }

    @Test
    void a_canary_takes_no_more_than_all_of_the_traffic() {
        account.refusal("UpdateStage", patch("'stageName':'dev'", "/canarySettings/percentTraffic", "100.1"))
                .hasMessage("Invalid canary percentTraffic 100.1: it must be between 0.0 and 100.0");
    }

    @Test
    void a_vpc_link_has_one_target() {
        account.refusal(
                        "CreateVpcLink",
                        "{'name':'link','targetArns':['arn:aws:elasticloadbalancing:a','arn:aws:elasticloadbalancing:b']}")
                .hasMessage("More than one target arn specified for vpc link.");
    }

    @Test
    void two_parameters_of_a_method_cannot_have_one_name() {
        account.refusal(
                        "PutMethod",
                        "{'restApiId':'" + api + "','resourceId':'" + root + "','httpMethod':'POST',"
                                + "'authorizationType':'NONE','requestParameters':{"
                                + "'method.request.querystring.a':false,'method.request.header.a':false}}")
                .hasMessage("Parameter names must be unique across querystring, header and path");
    }

    @Test
    void templates_are_for_content_types() {
        account.refusal(
                        "PutIntegrationResponse",
                        "{'restApiId':'" + api + "','resourceId':'" + root + "','httpMethod':'GET',"
                                + "'statusCode':'200','responseTemplates':{'123':''}}")
                .hasMessage("Validation Result: warnings : [], errors : [Invalid content type specified: 123]");
    }

    @Test
    void a_number_is_no_text() {
        account.refusal(
                        "PutIntegrationResponse",
                        "{'restApiId':'" + api + "','resourceId':'" + root + "','httpMethod':'GET',"
                                + "'statusCode':'200','responseTemplates':{'text/plain':1}}")
                .hasMessage("class com.amazon.coral.value.json.numbers.TruncatingBigNumber"
                        + " can not be converted to an String");
    }

    @Test
    void a_gateway_response_s_status_can_only_be_replaced() {
        account.refusal(
                        "UpdateGatewayResponse",
                        "{'restApiId':'" + api + "','responseType':'DEFAULT_4XX','patchOperations':["
                                + "{'op':'remove','path':'/statusCode'}]}")
                .hasMessage("Invalid patch path /statusCode");
    }

    @Test
    void a_gateway_response_s_parameter_must_be_there_to_be_replaced_and_cannot_become_empty() {
        String parameter = "'/responseParameters/gatewayresponse.header.A'";
        String operation = "{'restApiId':'" + api + "','responseType':'DEFAULT_4XX','patchOperations':[{'op':'";

        account.refusal("UpdateGatewayResponse", operation + "replace','path':" + parameter + ",'value':'b'}]}")
                .hasMessage("Invalid parameter name specified");
        account.refusal("UpdateGatewayResponse", operation + "add','path':" + parameter + "}]}")
                .hasMessage("Invalid null or empty value in responseParameters");
        account.refusal("UpdateGatewayResponse", operation + "add','value':'b'}]}")
                .hasMessage("Invalid patch path null");
    }

    @Test
    void a_private_api_is_dual_stack() {
        String only = "Only dualstack ipAddressType is supported for Private APIs.";
        account.call("UpdateRestApi", patch("", "/endpointConfiguration/types/0", "PRIVATE"));

        account.refusal("UpdateRestApi", patch("", "/endpointConfiguration/ipAddressType", "ipv4"))
                .hasMessage(only);
        account.refusal(
                        "CreateRestApi",
                        "{'name':'x','endpointConfiguration':{'types':['PRIVATE'],'ipAddressType':'ipv4'}}")
                .hasMessage(only);
    }

    @Test
    void endpoint_settings_must_be_known_ones() {
        account.refusal("UpdateRestApi", patch("", "/endpointConfiguration/types/0", "wrong"))
                .hasMessage("Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE");
        account.refusal("UpdateRestApi", patch("", "/endpointConfiguration/ipAddressType", "wrong"))
                .hasMessage("ipAddressType must be either ipv4 or dualstack.");
    }

    @Test
    void documentation_that_is_no_document_is_refused_in_words_of_its_own() {
        account.refusal("ImportDocumentationParts", "{'restApiId':'" + api + "','body':'no document'}")
                .hasMessage("Unable to build importer with provided input.");
    }

    @Test
    void a_mapped_api_and_its_mapped_stage_stay() {
        account.call("CreateDomainName", "{'domainName':'pets.example.com'}");
        account.call(
                "CreateBasePathMapping",
                "{'domainName':'pets.example.com','restApiId':'" + api + "','stage':'dev','basePath':'v1'}");

        account.refusal("DeleteRestApi", "{'restApiId':'" + api + "'}")
                .hasMessage("Deleting RestApi " + api + " failed. Please remove all base path mappings related to the"
                        + " RestApi in your domains: pets.example.com");
        account.refusal("DeleteStage", "{'restApiId':'" + api + "','stageName':'dev'}")
                .hasMessageContaining("pets.example.com");
    }

    @Test
    void a_stage_that_goes_leaves_its_usage_plans() {
        String plan = account.call(
                        "CreateUsagePlan", "{'name':'p','apiStages':[{'apiId':'" + api + "','stage':'dev'}]}")
                .path("id")
                .asText();

        account.call("DeleteStage", "{'restApiId':'" + api + "','stageName':'dev'}");

        assertThat(account.call("GetUsagePlan", "{'usagePlanId':'" + plan + "'}")
                        .path("apiStages"))
                .isEmpty();
    }

    @Test
    void a_stage_cannot_publish_documentation_that_is_not_there() {
        account.refusal("UpdateStage", patch("'stageName':'dev'", "/documentationVersion", "9"))
                .hasMessage("Invalid documentation version specified");
    }

    @Test
    void vpc_links_need_a_name_and_arns() {
        account.refusal("CreateVpcLink", "{'name':'','targetArns':[]}").hasMessage("Name cannot be empty");
        account.refusal("CreateVpcLink", "{'name':'x','targetArns':['invalid-arn']}")
                .hasMessage("Invalid ARN. ARN is not well formed invalid-arn");
    }

    @Test
    void sdks_are_not_generated_and_the_answer_says_what_to_do() {
        assertThat(account.call("GetSdkTypes", "{}").path("items")).hasSize(6);
        account.refusal("GetSdk", "{'restApiId':'" + api + "','stageName':'dev','sdkType':'java'}")
                .hasMessageContaining("GetExport");
    }

    private String child(String parent, String part) {
        JsonNode made = account.call(
                "CreateResource", "{'restApiId':'" + api + "','parentId':'" + parent + "','pathPart':'" + part + "'}");
        return made.path("id").asText();
    }

    private String patch(String more, String path, String value) {
        return "{'restApiId':'" + api + "'" + (more.isEmpty() ? "" : "," + more)
                + ",'patchOperations':[{'op':'replace','path':'" + path + "','value':'" + value + "'}]}";
    }
}
