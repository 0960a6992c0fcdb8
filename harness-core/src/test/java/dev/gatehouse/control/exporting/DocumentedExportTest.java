package dev.gatehouse.control.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentedExportTest {

    private final TestAccount account = new TestAccount();
    private String api = "";

    @BeforeEach
    void import_a_documented_api() {
        api = account.imported(
                """
                {'swagger': '2.0', 'info': {'title': 'doc', 'description': 'not documentation'},
                 'paths': {'/pets': {'get': {'summary': 'left out',
                   'parameters': [{'name': 'kind', 'in': 'query', 'type': 'string'}],
                   'responses': {'200': {'description': 'left out'}, '400': {'description': 'left out'}},
                   'x-amazon-apigateway-integration': {'type': 'mock'}}}}}""");
        account.deploy(api);
    }

    @Test
    void what_is_said_of_a_method_goes_into_its_definition_as_far_as_openapi_knows_it() throws Exception {
        part("{'type':'METHOD','path':'/pets','method':'GET'}", "{'description':'Lists.','foo':1,'x-bar':2}");
        publish();

        JsonNode method = export("documentation").at("/paths/~1pets/get");

        assertThat(method.path("description").asText()).isEqualTo("Lists.");
        assertThat(method.path("x-bar").asInt()).isEqualTo(2);
        assertThat(method.has("foo")).isFalse();
        assertThat(method.has("summary")).isFalse();
    }

    @Test
    void what_is_said_of_all_responses_gives_way_to_what_is_said_of_one() throws Exception {
        part("{'type':'RESPONSE'}", "{'description':'An answer.'}");
        part("{'type':'RESPONSE','path':'/pets','statusCode':'400'}", "{'description':'No such kind.'}");
        publish();

        JsonNode responses = export("").at("/paths/~1pets/get/responses");

        assertThat(responses.at("/200/description").asText()).isEqualTo("An answer.");
        assertThat(responses.at("/400/description").asText()).isEqualTo("No such kind.");
    }

    @Test
    void the_api_s_own_description_and_members_are_told_apart() throws Exception {
        part("{'type':'API'}", "{'info':{'description':'All pets.','version':'7','x-a':1},'x-b':2,'description':'d'}");
        publish();

        JsonNode document = export("");

        assertThat(document.at("/info/description").asText()).isEqualTo("All pets.");
        assertThat(document.at("/info/version").asText()).isEqualTo("2026-01-31T12:00:00Z");
        assertThat(document.at("/info/x-a").asInt()).isEqualTo(1);
        assertThat(document.path("x-b").asInt()).isEqualTo(2);
        assertThat(document.has("description")).isFalse();
    }

    @Test
    void a_version_keeps_the_parts_as_they_were() throws Exception {
        part("{'type':'API'}", "{'info':{'description':'Old.'}}");
        publish();
        part("{'type':'METHOD'}", "{'description':'Later.'}");

        JsonNode document = export("apigateway");

        assertThat(document.at("/paths/~1pets/get").has("description")).isFalse();
        assertThat(document.path("x-amazon-apigateway-documentation"))
                .isEqualTo(
                        TestAccount.json(
                                """
                {'version':'1','createdDate':'2026-01-31T12:00:00Z','documentationParts':[
                 {'location':{'type':'API'},'properties':{'info':{'description':'Old.'}}}]}"""));
    }

    @Test
    void documentation_that_no_stage_has_published_is_not_exported() throws Exception {
        part("{'type':'METHOD'}", "{'description':'Unpublished.'}");
        account.call("CreateDocumentationVersion", "{'restApiId':'" + api + "','documentationVersion':'1'}");

        JsonNode document = export("apigateway");

        assertThat(document.at("/paths/~1pets/get").has("description")).isFalse();
        assertThat(document.has("x-amazon-apigateway-documentation")).isFalse();
    }

    private void publish() {
        account.call(
                "CreateDocumentationVersion",
                "{'restApiId':'" + api + "','documentationVersion':'1','stageName':'dev'}");
    }

    private void part(String location, String properties) {
        ObjectNode parameters =
                (ObjectNode) TestAccount.json("{'restApiId':'" + api + "','location':" + location + "}");
        account.control.call("CreateDocumentationPart", parameters.put("properties", properties.replace('\'', '"')));
    }

    private JsonNode export(String extensions) throws Exception {
        JsonNode answer = account.call(
                "GetExport",
                "{'restApiId':'" + api + "','stageName':'dev','exportType':'swagger','parameters':{'extensions':'"
                        + extensions + "'}}");
        return new ObjectMapper().readTree(answer.path("body").asText());
    }
}
