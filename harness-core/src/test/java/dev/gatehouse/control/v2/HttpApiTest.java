package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

class HttpApiTest {

    private final TestAccount account = new TestAccount();
    private final String api = call("CreateApi", "{'Name':'pets','ProtocolType':'HTTP'}")
            .path("ApiId")
            .asText();

    @Test
    void an_api_has_what_aws_takes_for_granted() {
        JsonNode shown = call("GetApi", "{'ApiId':'" + api + "'}");

        assertThat(shown.path("RouteSelectionExpression").asText()).isEqualTo("$request.method $request.path");
        assertThat(shown.path("ApiEndpoint").asText())
                .isEqualTo("https://" + api + ".execute-api.eu-west-1.amazonaws.com");
        assertThat(shown.path("Tags").isObject()).isTrue();
        assertThat(shown.has("CorsConfiguration")).isFalse();
    }

    @Test
    void quick_create_makes_a_route_an_integration_and_a_stage_that_is_deployed() {
        String quick = call("CreateApi", "{'Name':'quick','ProtocolType':'HTTP','Target':'https://example.com'}")
                .path("ApiId")
                .asText();

        assertThat(call("GetRoutes", "{'ApiId':'" + quick + "'}")
                        .at("/Items/0/RouteKey")
                        .asText())
                .isEqualTo("$default");
        assertThat(call("GetIntegrations", "{'ApiId':'" + quick + "'}")
                        .at("/Items/0/IntegrationType")
                        .asText())
                .isEqualTo("HTTP_PROXY");
        JsonNode stage = call("GetStage", "{'ApiId':'" + quick + "','StageName':'$default'}");
        assertThat(stage.path("AutoDeploy").asBoolean()).isTrue();
        assertThat(stage.path("ApiGatewayManaged").asBoolean()).isTrue();
        assertThat(stage.path("LastDeploymentStatusMessage").asText())
                .isEqualTo("Successfully deployed stage with deployment ID '"
                        + stage.path("DeploymentId").asText() + "'");
    }

    @Test
    void a_stage_that_deploys_by_itself_gets_a_deployment_with_each_change() {
        route("GET /one");
        String first = stage("{'ApiId':'" + api + "','StageName':'$default','AutoDeploy':true}");
        route("GET /two");

        assertThat(call("GetStage", "{'ApiId':'" + api + "','StageName':'$default'}")
                        .path("DeploymentId")
                        .asText())
                .isNotEqualTo(first);
    }

    @Test
    void tags_are_no_change_that_is_deployed() {
        route("GET /one");
        String first = stage("{'ApiId':'" + api + "','StageName':'$default','AutoDeploy':true}");
        call("TagResource", "{'ResourceArn':'arn:aws:apigateway:eu-west-1::/apis/" + api + "','Tags':{'a':'b'}}");

        assertThat(call("GetApi", "{'ApiId':'" + api + "'}").at("/Tags/a").asText())
                .isEqualTo("b");
        assertThat(call("GetStage", "{'ApiId':'" + api + "','StageName':'$default'}")
                        .path("DeploymentId")
                        .asText())
                .isEqualTo(first);
    }

    @Test
    void an_api_without_routes_cannot_be_deployed() {
        account.refusal("apigatewayv2:CreateDeployment", "{'ApiId':'" + api + "'}")
                .hasMessage("Unable to deploy API because no routes exist in this API");
    }

    @Test
    void two_routes_cannot_differ_in_the_names_of_their_parameters_alone() {
        route("GET /pets/{id}");

        account.refusal("apigatewayv2:CreateRoute", "{'ApiId':'" + api + "','RouteKey':'GET /pets/{name}'}")
                .hasMessageContaining("already exists");
    }

    @Test
    void a_parameter_must_be_a_whole_segment() {
        account.refusal("apigatewayv2:CreateRoute", "{'ApiId':'" + api + "','RouteKey':'GET /e{id}'}")
                .hasMessageContaining("'e{id}' is not");
    }

    @Test
    void an_update_takes_a_mapping_away_when_it_is_given_as_empty() {
        String integration = call(
                        "CreateIntegration",
                        "{'ApiId':'" + api + "','IntegrationType':'HTTP_PROXY','IntegrationMethod':'GET',"
                                + "'IntegrationUri':'https://example.com','RequestParameters':"
                                + "{'append:header.a':'1','append:header.b':'2'},"
                                + "'ResponseParameters':{'200':{'overwrite:statuscode':'204'}}}")
                .path("IntegrationId")
                .asText();
        JsonNode changed = call(
                "UpdateIntegration",
                "{'ApiId':'" + api + "','IntegrationId':'" + integration
                        + "','RequestParameters':{'append:header.a':''},'ResponseParameters':{'200':{}}}");

        assertThat(changed.path("RequestParameters").toString()).isEqualTo("{\"append:header.b\":\"2\"}");
        assertThat(changed.has("ResponseParameters")).isFalse();
    }

    @Test
    void an_integration_that_a_route_leads_to_is_kept() {
        String integration = call(
                        "CreateIntegration",
                        "{'ApiId':'" + api + "','IntegrationType':'HTTP_PROXY','IntegrationMethod':'GET',"
                                + "'IntegrationUri':'https://example.com'}")
                .path("IntegrationId")
                .asText();
        call("CreateRoute", "{'ApiId':'" + api + "','RouteKey':'GET /a','Target':'integrations/" + integration + "'}");

        account.refusal(
                        "apigatewayv2:DeleteIntegration",
                        "{'ApiId':'" + api + "','IntegrationId':'" + integration + "'}")
                .hasMessageContaining("GET /a");
    }

    @Test
    void a_domain_name_that_version_2_made_is_mapped_to_an_http_api() {
        route("GET /a");
        stage("{'ApiId':'" + api + "','StageName':'$default','AutoDeploy':true}");
        call(
                "CreateDomainName",
                "{'DomainName':'api.example.com','DomainNameConfigurations':[{'CertificateArn':'arn:aws:acm:x'}]}");
        JsonNode mapping = call(
                "CreateApiMapping",
                "{'DomainName':'api.example.com','ApiId':'" + api + "','Stage':'$default','ApiMappingKey':'v1/pets'}");

        assertThat(mapping.path("ApiMappingKey").asText()).isEqualTo("v1/pets");
        assertThat(account.call("GetDomainName", "{'domainName':'api.example.com'}")
                        .path("regionalCertificateArn")
                        .asText())
                .isEqualTo("arn:aws:acm:x");
        account.refusal("apigatewayv2:DeleteApi", "{'ApiId':'" + api + "'}").hasMessageContaining("api.example.com");
    }

    @Test
    void what_was_exported_can_be_imported() {
        call("UpdateApi", "{'ApiId':'" + api + "','CorsConfiguration':{'AllowOrigins':['*'],'MaxAge':5}}");
        String authorizer = call(
                        "CreateAuthorizer",
                        "{'ApiId':'" + api + "','Name':'jwt','AuthorizerType':'JWT','IdentitySource':"
                                + "['$request.header.Authorization'],'JwtConfiguration':"
                                + "{'Issuer':'https://issuer.example.com','Audience':['shop']}}")
                .path("AuthorizerId")
                .asText();
        call(
                "CreateRoute",
                "{'ApiId':'" + api + "','RouteKey':'GET /pets/{id}','AuthorizationType':'JWT','AuthorizerId':'"
                        + authorizer + "','AuthorizationScopes':['read']}");
        String document = call("ExportApi", "{'ApiId':'" + api + "','Specification':'OAS30','OutputType':'YAML'}")
                .path("body")
                .asText();

        String copy = account.control
                .call(
                        "apigatewayv2:ImportApi",
                        com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                                .objectNode()
                                .put("Body", document))
                .path("ApiId")
                .asText();
        JsonNode route = call("GetRoutes", "{'ApiId':'" + copy + "'}").at("/Items/0");
        assertThat(route.path("RouteKey").asText()).isEqualTo("GET /pets/{id}");
        assertThat(route.path("AuthorizationType").asText()).isEqualTo("JWT");
        assertThat(route.path("AuthorizationScopes").toString()).isEqualTo("[\"read\"]");
        assertThat(call("GetApi", "{'ApiId':'" + copy + "'}")
                        .at("/CorsConfiguration/MaxAge")
                        .asInt())
                .isEqualTo(5);
    }

    private JsonNode call(String operation, String parameters) {
        return account.call("apigatewayv2:" + operation, parameters);
    }

    private void route(String key) {
        call("CreateRoute", "{'ApiId':'" + api + "','RouteKey':'" + key + "'}");
    }

    private String stage(String parameters) {
        return call("CreateStage", parameters).path("DeploymentId").asText();
    }
}
