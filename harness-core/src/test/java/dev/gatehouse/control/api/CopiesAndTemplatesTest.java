package dev.gatehouse.control.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.TestAccount;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesAndTemplatesTest {

    private final TestAccount account = new TestAccount();

    @Test
    void a_cloned_api_has_the_same_under_ids_of_its_own() {
        String source = account.imported(
                """
                {'openapi': '3.0.1', 'info': {'title': 'pets', 'description': 'all'},
                 'x-amazon-apigateway-request-validators': {'all': {'validateRequestBody': true}},
                 'paths': {'/pets': {'post': {'x-amazon-apigateway-request-validator': 'all',
                   'requestBody': {'content': {'application/json': {'schema': {'$ref': '#/components/schemas/Pets'}}}},
                   'responses': {}, 'x-amazon-apigateway-integration': {'type': 'mock'}}}},
                 'components': {'schemas': {'Pet': {'type': 'object'},
                   'Pets': {'type': 'array', 'items': {'$ref': '#/components/schemas/Pet'}}}}}""");

        JsonNode clone = account.call("CreateRestApi", "{'name':'copy','cloneFrom':'" + source + "'}");

        String id = clone.path("id").asText();
        JsonNode resources = account.call("GetResources", "{'restApiId':'" + id + "','embed':['methods']}")
                .path("items");
        JsonNode method = resources.at("/1/resourceMethods/POST");
        assertThat(clone.path("description").asText()).isEqualTo("all");
        assertThat(resources.at("/0/id")).isEqualTo(clone.path("rootResourceId"));
        assertThat(resources.at("/1/path").asText()).isEqualTo("/pets");
        assertThat(method.at("/methodIntegration/cacheNamespace")).isEqualTo(resources.at("/1/id"));
        assertThat(account.call("GetRequestValidators", "{'restApiId':'" + id + "'}")
                        .at("/items/0/id"))
                .isEqualTo(method.path("requestValidatorId"));
        assertThat(account.call("GetModel", "{'restApiId':'" + id + "','modelName':'Pets'}")
                        .path("schema")
                        .asText())
                .contains("/restapis/" + id + "/models/Pet");
        assertThat(account.call("GetResources", "{'restApiId':'" + source + "'}")
                        .toString())
                .doesNotContain(resources.at("/1/id").asText());
    }

    @Test
    void a_deployment_sums_up_its_methods_when_asked_to() {
        String api = account.deployed();
        String id = account.call("GetDeployments", "{'restApiId':'" + api + "'}")
                .at("/items/0/id")
                .asText();
        String deployment = "{'restApiId':'" + api + "','deploymentId':'" + id + "'";

        assertThat(account.call("GetDeployment", deployment + ",'embed':['apisummary']}")
                        .path("apiSummary"))
                .isEqualTo(TestAccount.json("{'/':{'GET':{'authorizationType':'NONE','apiKeyRequired':false}}}"));
        assertThat(account.call("GetDeployment", deployment + "}").has("apiSummary"))
                .isFalse();
    }

    @Test
    void an_api_that_is_not_there_cannot_be_cloned() {
        account.refusal("CreateRestApi", "{'name':'copy','cloneFrom':'nope'}")
                .hasMessage("Invalid API identifier specified 123456789012:nope");
    }

    @Test
    void the_template_of_a_model_has_a_sample_of_each_type() {
        assertThat(template("{'type':'object','properties':{'a':{'type':'number'},'n':{'type':'integer'},"
                        + "'op':{'type':'string'},'in':{'type':'object','properties':{'y':{'type':'boolean'}}}}}"))
                .isEqualTo(
                        """
                        #set($inputRoot = $input.path('$'))
                        {
                          "a" : 3.1415,
                          "n" : 42,
                          "op" : "foo",
                          "in" : {
                            "y" : true
                          }
                        }""");
    }

    @Test
    void the_template_of_a_list_is_a_loop() {
        assertThat(template("{'type':'array','items':{'type':'object','properties':{'id':{'type':'integer'}}}}"))
                .isEqualTo(
                        """
                        #set($inputRoot = $input.path('$'))
                        [
                        #foreach($elem in $inputRoot)
                          {
                            "id" : 42
                          }#if($foreach.hasNext),#end

                        #end
                        ]""");
    }

    @Test
    void the_template_of_a_model_that_holds_itself_has_an_end() {
        assertThat(template("{'type':'object','properties':{'child':{'$ref':"
                        + "'https://apigateway.amazonaws.com/restapis/x/models/Pet'}}}"))
                .endsWith("}");
    }

    @Test
    void ids_are_given_once_even_if_chance_would_have_it_otherwise() {
        TestAccount narrow = new TestAccount(new Random(1) {
            private static final long serialVersionUID = 1;

            @Override
            public int nextInt(int bound) {
                return super.nextInt(2);
            }
        });
        JsonNode api = narrow.call("CreateRestApi", "{'name':'x'}");

        for (int i = 0; i < 40; i++) {
            narrow.call(
                    "CreateResource",
                    "{'restApiId':'" + api.path("id").asText() + "','parentId':'"
                            + api.path("rootResourceId").asText() + "','pathPart':'r" + i + "'}");
        }

        assertThat(narrow.call("GetResources", "{'restApiId':'" + api.path("id").asText() + "','limit':500}")
                        .path("items"))
                .hasSize(41);
    }

    @Test
    void tags_are_kept_by_arn_on_everything_that_can_have_them() {
        String api = account.deployed();
        String key = account.call("CreateApiKey", "{}").path("id").asText();
        String plan = account.call("CreateUsagePlan", "{'name':'p'}").path("id").asText();
        String link = account.call("CreateVpcLink", "{'name':'l','targetArns':[]}")
                .path("id")
                .asText();
        String certificate = account.call("GenerateClientCertificate", "{}")
                .path("clientCertificateId")
                .asText();
        account.call("CreateDomainName", "{'domainName':'pets.example.com'}");

        for (String resource : new String[] {
            "/restapis/" + api,
            "/restapis/" + api + "/stages/dev",
            "/apikeys/" + key,
            "/usageplans/" + plan,
            "/vpclinks/" + link,
            "/clientcertificates/" + certificate,
            "/domainnames/pets.example.com"
        }) {
            String arn = "'resourceArn':'arn:aws:apigateway:eu-west-1::" + resource + "'";
            account.call("TagResource", "{" + arn + ",'tags':{'a':'1','b':'2'}}");
            account.call("UntagResource", "{" + arn + ",'tagKeys':['b']}");

            assertThat(account.call("GetTags", "{" + arn + "}").path("tags").properties())
                    .as(resource)
                    .extracting(Map.Entry::getKey)
                    .containsExactly("a");
        }
    }

    @Test
    void pages_follow_each_other_by_position_and_have_25_items_unless_told_otherwise() {
        for (int i = 0; i < 30; i++) {
            account.call("CreateRestApi", "{'name':'api" + i + "'}");
        }

        JsonNode first = account.call("GetRestApis", "{}");
        JsonNode second = account.call(
                "GetRestApis", "{'position':'" + first.path("position").asText() + "'}");

        assertThat(first.path("items")).hasSize(25);
        assertThat(second.path("items")).hasSize(5);
        assertThat(second.has("position")).isFalse();
        assertThat(account.call("GetRestApis", "{'limit':1000}").path("items")).hasSize(30);
        account.refusal("GetRestApis", "{'position':'?'}").hasMessageContaining("position");
    }

    private String template(String schema) {
        String api = account.call("CreateRestApi", "{'name':'x'}").path("id").asText();
        ObjectNode model = (ObjectNode)
                TestAccount.json("{'restApiId':'" + api + "','name':'Pet','contentType':'application/json'}");
        account.control.call("CreateModel", model.put("schema", schema.replace('\'', '"')));
        return account.call("GetModelTemplate", "{'restApiId':'" + api + "','modelName':'Pet'}")
                .path("value")
                .asText();
    }
}
