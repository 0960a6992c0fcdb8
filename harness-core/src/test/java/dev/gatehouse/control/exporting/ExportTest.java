package dev.gatehouse.control.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ExportTest {

    private final TestAccount account = new TestAccount();

    @Test
    void what_was_edited_after_the_deployment_is_not_exported() throws Exception {
        String api = account.deployed();
        String root = account.call("GetRestApi", "{'restApiId':'" + api + "'}")
                .path("rootResourceId")
                .asText();

        account.call("CreateResource", "{'restApiId':'" + api + "','parentId':'" + root + "','pathPart':'new'}");

        assertThat(export(api, "oas30", "").path("paths").has("/new")).isFalse();
    }

    @Test
    void an_api_without_a_version_has_the_time_of_its_deployment() throws Exception {
        String api = account.deployed();

        JsonNode answer =
                account.call("GetExport", "{'restApiId':'" + api + "','stageName':'dev','exportType':'swagger'}");

        assertThat(answer.path("contentDisposition").asText())
                .isEqualTo("attachment; filename=\"swagger_2026-01-31T12:00:00Z.json\"");
        assertThat(answer.path("contentType").asText()).isEqualTo("application/octet-stream");
        assertThat(export(api, "swagger", "").path("info").path("version").asText())
                .isEqualTo("2026-01-31T12:00:00Z");
    }

    @Test
    void yaml_says_what_json_says() throws Exception {
        String api = account.deployed();

        JsonNode answer = account.call(
                "GetExport",
                "{'restApiId':'" + api + "','stageName':'dev','exportType':'oas30','accepts':'application/yaml',"
                        + "'parameters':{'extensions':'apigateway'}}");

        assertThat(answer.path("contentDisposition").asText()).endsWith(".yaml\"");
        Map<String, Object> yaml = new Yaml().load(answer.path("body").asText());
        assertThat(new ObjectMapper().<JsonNode>valueToTree(yaml)).isEqualTo(export(api, "oas30", "apigateway"));
    }

    @Test
    void only_models_that_are_used_are_exported() throws Exception {
        String api = account.imported(
                """
                {'openapi': '3.0.1', 'info': {'title': 'pets'},
                 'paths': {'/pets': {'post': {
                   'requestBody': {'content': {'application/json': {'schema': {'$ref': '#/components/schemas/Pet'}}}},
                   'responses': {}, 'x-amazon-apigateway-integration': {'type': 'mock'}}}},
                 'components': {'schemas': {
                   'Pet': {'type': 'object', 'properties': {'kind': {'$ref': '#/components/schemas/Kind'}}},
                   'Kind': {'type': 'string'}, 'Unused': {'type': 'string'}}}}""");
        account.deploy(api);

        JsonNode schemas = export(api, "swagger", "").path("definitions");

        assertThat(schemas.properties()).extracting(Map.Entry::getKey).containsExactly("Pet", "Kind");
        assertThat(schemas.at("/Pet/properties/kind/$ref").asText()).isEqualTo("#/definitions/Kind");
    }

    @Test
    void swagger_cannot_say_that_a_body_is_xml_only() {
        String api = account.imported(
                """
                {'openapi': '3.0.1', 'info': {'title': 'pets'},
                 'paths': {'/pets': {'post': {
                   'requestBody': {'content': {'application/xml': {'schema': {'$ref': '#/components/schemas/Pet'}}}},
                   'responses': {}, 'x-amazon-apigateway-integration': {'type': 'mock'}}}},
                 'components': {'schemas': {'Pet': {'type': 'object'}}}}""");
        account.deploy(api);

        account.refusal("GetExport", "{'restApiId':'" + api + "','stageName':'dev','exportType':'swagger'}")
                .hasMessage("Only found non-JSON body models for POST /pets");
    }

    @Test
    void authorizers_are_named_without_their_extension_unless_it_is_asked_for() throws Exception {
        String api = account.imported(
                """
                {'swagger': '2.0', 'info': {'title': 'pets'},
                 'paths': {'/': {'get': {'security': [{'guard': []}, {'api_key': []}],
                   'responses': {}, 'x-amazon-apigateway-integration': {'type': 'mock'}}}},
                 'securityDefinitions': {
                   'api_key': {'type': 'apiKey', 'name': 'x-api-key', 'in': 'header'},
                   'guard': {'type': 'apiKey', 'name': 'X-Token', 'in': 'header',
                     'x-amazon-apigateway-authtype': 'custom',
                     'x-amazon-apigateway-authorizer': {'type': 'token', 'authorizerUri': 'arn:x',
                       'authorizerResultTtlInSeconds': 0}}}}""");
        account.deploy(api);

        assertThat(export(api, "swagger", "").at("/securityDefinitions/guard"))
                .isEqualTo(TestAccount.json("{'type':'apiKey','name':'X-Token','in':'header'}"));
        assertThat(export(api, "swagger", "authorizers").at("/securityDefinitions/guard"))
                .isEqualTo(
                        TestAccount.json(
                                """
                        {'type':'apiKey','name':'X-Token','in':'header','x-amazon-apigateway-authtype':'custom',
                         'x-amazon-apigateway-authorizer':{'authorizerUri':'arn:x','authorizerResultTtlInSeconds':0,
                         'type':'token'}}"""));
        assertThat(export(api, "swagger", "").at("/paths/~1/get/security"))
                .isEqualTo(TestAccount.json("[{'guard':[]},{'api_key':[]}]"));
    }

    @Test
    void postman_is_told_that_requests_are_signed() throws Exception {
        String api = account.imported(
                """
                {'openapi': '3.0.1', 'info': {'title': 'pets'}, 'paths': {'/': {'get': {
                  'x-amazon-apigateway-auth': {'type': 'AWS_IAM'},
                  'responses': {}, 'x-amazon-apigateway-integration': {'type': 'mock'}}}}}""");
        account.deploy(api);

        assertThat(export(api, "swagger", "postman")
                        .at("/paths/~1/get/x-postman-meta/currentHelper")
                        .asText())
                .isEqualTo("awsSigV4");
        assertThat(export(api, "swagger", "").at("/paths/~1/get").has("x-postman-meta"))
                .isFalse();
    }

    @Test
    void a_stage_that_does_not_exist_is_not_found() {
        account.refusal("GetExport", "{'restApiId':'nope','stageName':'dev','exportType':'swagger'}")
                .hasMessage("Invalid stage identifier specified");
    }

    private JsonNode export(String api, String type, String extensions) throws Exception {
        JsonNode answer = account.call(
                "GetExport",
                "{'restApiId':'" + api + "','stageName':'dev','exportType':'" + type + "','parameters':{'extensions':'"
                        + extensions + "'}}");
        return new ObjectMapper().readTree(answer.path("body").asText());
    }
}
