package dev.gatehouse.definition.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** SAM templates with REST APIs. */
class SamApiTest {

    private static final RequestStreamHandler OK = (event, answer, context) ->
            answer.write("{\"statusCode\": 200, \"body\": \"ok\"}".getBytes(StandardCharsets.UTF_8));

    private static final String IMPLICIT =
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Pets:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: nodejs22.x
                  Handler: index.handler
                  Events:
                    Get: {Type: Api, Properties: {Path: '/pets/{id}', Method: get}}
            """;

    private static final String EXPLICIT =
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function: {Runtime: nodejs22.x, Handler: index.handler}
            Resources:
              Api:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: dev
              Pets:
                Type: AWS::Serverless::Function
                Properties:
                  Events:
                    Get:
                      Type: Api
                      Properties:
                        RestApiId: !Ref Api
                        Path: /pets
                        Method: GET
            """;

    @Test
    void events_without_an_api_share_an_implicit_one() throws Exception {
        LoadedDefinition loaded = load(IMPLICIT);
        assertThat(loaded.warnings()).isEmpty();
        try (Gateway gateway = loaded.start()) {
            gateway.functions().bind("Pets", OK);
            gateway.requireHandlers();

            assertThat(gateway.baseUri().getPath()).isEqualTo("/Prod");
            assertThat(send(gateway, "GET", "/pets/1").body()).isEqualTo("ok");
            assertThat(send(gateway, "POST", "/pets/1").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void an_api_and_its_stage_have_their_settings() {
        try (Gateway gateway = start(
                with("Name: pets, Description: all pets, BinaryMediaTypes: [image~1png], MinimumCompressionSize: 5,"
                        + " EndpointConfiguration: REGIONAL, Variables: {kind: cats},"
                        + " MethodSettings: [{ResourcePath: '/*', HttpMethod: '*', ThrottlingRateLimit: 2}]"))) {
            JsonNode api = api(gateway);
            assertThat(api.path("name").asText()).isEqualTo("pets");
            assertThat(api.path("description").asText()).isEqualTo("all pets");
            assertThat(api.path("binaryMediaTypes").toString()).isEqualTo("[\"image/png\"]");
            assertThat(api.path("endpointConfiguration").path("types").toString())
                    .isEqualTo("[\"REGIONAL\"]");
            JsonNode stage = call(gateway, "GetStage", asked(gateway).put("stageName", "dev"));
            assertThat(stage.path("variables").path("kind").asText()).isEqualTo("cats");
            assertThat(stage.path("methodSettings")
                            .path("*/*")
                            .path("throttlingRateLimit")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void cors_gives_each_path_a_method_for_browsers() throws Exception {
        try (Gateway gateway = start(with("Cors: {AllowOrigin: \"'https://example.com'\", AllowHeaders: \"'X-A'\"}"))) {
            HttpResponse<String> answer = send(gateway, "OPTIONS", "/pets");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://example.com");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
                    .contains("GET,OPTIONS");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                    .contains("X-A");
        }
    }

    @Test
    void authorizers_guard_methods_and_may_be_invoked() {
        String auth = "Auth: {DefaultAuthorizer: gate, Authorizers: {gate: {FunctionArn: !GetAtt Gate.Arn,"
                + " Identity: {Header: X-Key, ValidationExpression: 'k.*', ReauthorizeEvery: 30}},"
                + " users: {UserPoolArn: 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Example01',"
                + " AuthorizationScopes: [read]}}}";
        String gate = with(auth) + "  Gate: {Type: AWS::Serverless::Function}\n";

        assertThat(load(gate).warnings()).isEmpty();
        try (Gateway gateway = start(gate)) {
            assertThat(method(gateway).path("authorizationType").asText()).isEqualTo("CUSTOM");
            JsonNode authorizer = call(gateway, "GetAuthorizers", asked(gateway))
                    .path("items")
                    .path(0);
            assertThat(authorizer.path("identitySource").asText()).isEqualTo("method.request.header.X-Key");
            assertThat(authorizer.path("authorizerResultTtlInSeconds").asInt()).isEqualTo(30);
        }
        try (Gateway gateway =
                start(gate.replace("Method: GET\n", "Method: GET\n            Auth: {Authorizer: users}\n"))) {
            assertThat(method(gateway).path("authorizationType").asText()).isEqualTo("COGNITO_USER_POOLS");
            assertThat(method(gateway).path("authorizationScopes").toString()).isEqualTo("[\"read\"]");
        }
        try (Gateway gateway =
                start(gate.replace("Method: GET\n", "Method: GET\n            Auth: {Authorizer: NONE}\n"))) {
            assertThat(method(gateway).path("authorizationType").asText()).isEqualTo("NONE");
        }
        loading(gate.replace("DefaultAuthorizer: gate", "DefaultAuthorizer: gates"))
                .hasMessageContaining("The authorizer gates is not defined in the Auth.Authorizers of the API Api.");
    }

    @Test
    void an_api_key_may_be_wanted_of_all_or_one() {
        try (Gateway gateway = start(with("Auth: {ApiKeyRequired: true}"))) {
            assertThat(method(gateway).path("apiKeyRequired").asBoolean()).isTrue();
        }
        try (Gateway gateway = start(with("Auth: {ApiKeyRequired: true}")
                .replace("Method: GET\n", "Method: GET\n            Auth: {ApiKeyRequired: false}\n"))) {
            assertThat(method(gateway).path("apiKeyRequired").asBoolean()).isFalse();
        }
    }

    @Test
    void models_and_gateway_responses_go_into_the_document() {
        try (Gateway gateway = start(with("Models: {Pet: {type: object}}, GatewayResponses: {DEFAULT_4XX:"
                + " {StatusCode: '418', ResponseParameters: {Headers: {X-Why: \"'because'\"}}}}"))) {
            JsonNode model = call(gateway, "GetModel", asked(gateway).put("modelName", "pet"));
            JsonNode response =
                    call(gateway, "GetGatewayResponse", asked(gateway).put("responseType", "DEFAULT_4XX"));

            assertThat(model.path("schema").asText()).contains("object");
            assertThat(response.path("statusCode").asText()).isEqualTo("418");
            assertThat(response.path("responseParameters").toString()).contains("gatewayresponse.header.X-Why");
        }
    }

    @Test
    void a_swagger_document_in_the_template_gets_what_it_lacks() {
        String swagger = "DefinitionBody: {swagger: '2.0', info: {title: pets, version: '1'}, paths: {/owners: {get:"
                + " {responses: {200: {description: ok}}, x-amazon-apigateway-integration: {type: mock}}}}},"
                + " Auth: {DefaultAuthorizer: AWS_IAM}";
        try (Gateway gateway = start(with(swagger + ", MergeDefinitions: true"))) {
            assertThat(call(gateway, "GetResources", asked(gateway)).path("items"))
                    .extracting(resource -> resource.path("path").asText())
                    .contains("/owners", "/pets");
            assertThat(method(gateway).path("authorizationType").asText()).isEqualTo("AWS_IAM");
        }
        try (Gateway gateway = start(with(swagger))) {
            assertThat(call(gateway, "GetResources", asked(gateway)).path("items"))
                    .extracting(resource -> resource.path("path").asText())
                    .contains("/owners")
                    .doesNotContain("/pets");
        }
    }

    @Test
    void an_event_may_ask_for_a_model_and_parameters() {
        String template = with("Models: {NewPet: {type: object, required: [name]}}")
                .replace(
                        "Method: GET\n",
                        """
                        Method: GET
                                    RequestModel: {Model: NewPet, Required: true, ValidateBody: true}
                                    RequestParameters:
                                      - method.request.header.X-Key: {Required: true, Caching: true}
                                      - method.request.querystring.page
                        """);
        try (Gateway gateway = start(template)) {
            JsonNode method = method(gateway);
            JsonNode validators = call(gateway, "GetRequestValidators", asked(gateway));

            assertThat(method.at("/requestModels/application~1json").asText()).isEqualTo("newpet");
            assertThat(method.path("requestParameters").toString())
                    .isEqualTo("{\"method.request.header.X-Key\":true,\"method.request.querystring.page\":false}");
            assertThat(method.at("/methodIntegration/cacheKeyParameters/0").asText())
                    .isEqualTo("method.request.header.X-Key");
            assertThat(validators.at("/items/0/name").asText()).isEqualTo("body-only");
            assertThat(method.path("requestValidatorId")).isEqualTo(validators.at("/items/0/id"));
        }
    }

    @Test
    void whom_iam_knows_calls_the_function_itself_unless_it_is_said_otherwise() {
        String guarded = with("Auth: {DefaultAuthorizer: AWS_IAM}");
        assertThat(credentials(guarded)).isEqualTo("arn:aws:iam::*:user/*");
        assertThat(credentials(with("Auth: {DefaultAuthorizer: AWS_IAM, InvokeRole: NONE}")))
                .isEmpty();
        assertThat(credentials(guarded.replace(
                        "Method: GET\n",
                        "Method: GET\n            Auth: {Authorizer: AWS_IAM, InvokeRole: 'arn:aws:iam::1:role/r'}\n")))
                .isEqualTo("arn:aws:iam::1:role/r");
        assertThat(credentials(with("Auth: {InvokeRole: CALLER_CREDENTIALS}"))).isEmpty();
    }

    private static String credentials(String template) {
        try (Gateway gateway = start(template)) {
            return method(gateway).at("/methodIntegration/credentials").asText();
        }
    }

    @Test
    void what_is_not_supported_is_told_with_its_line() {
        loading(with("AlwaysDeployed: true"))
                .hasMessageContaining("The property Api.AlwaysDeployed is not supported.")
                .hasMessageContaining("template.yml:8");
        loading(with("Domain: {DomainName: api.example.com}"))
                .hasMessageContaining("Custom Domains only works if both DomainName and CertificateArn are provided.");
        loading(with("Auth: {UsagePlan: {Description: none}}")).hasMessageContaining("CreateUsagePlan");
        loading(EXPLICIT.replace("Method: GET\n", "Method: GET\n            RequestModel: {Model: Pet}\n"))
                .hasMessageContaining("RequestModel names the model Pet, and the API defines none.");
        loading(EXPLICIT.replace("Method: GET\n", "Method: GET\n            RequestParameters: [X-Key]\n"))
                .hasMessageContaining("is not of the form method.request.[querystring|path|header].NAME.");
        loading(EXPLICIT.replace("      StageName: dev\n", "      Name: pets\n"))
                .hasMessageContaining("The required property Api.StageName is missing.");
    }

    private static String with(String properties) {
        return EXPLICIT.replace(
                "    Properties:\n      StageName: dev\n",
                "    Properties:\n      {StageName: dev, " + properties + "}\n");
    }

    private static AbstractThrowableAssert<?, ?> loading(String template) {
        return assertThatThrownBy(() -> load(template)).isInstanceOf(DefinitionException.class);
    }

    private static LoadedDefinition load(String template) {
        return LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                DefinitionOptions.defaults());
    }

    private static Gateway start(String template) {
        return load(template).start();
    }

    private static JsonNode call(Gateway gateway, String operation, ObjectNode parameters) {
        return gateway.control().call(operation, parameters);
    }

    private static JsonNode api(Gateway gateway) {
        return call(gateway, "GetRestApis", JsonNodeFactory.instance.objectNode())
                .path("items")
                .path(0);
    }

    private static ObjectNode asked(Gateway gateway) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("restApiId", api(gateway).path("id").asText());
    }

    private static JsonNode method(Gateway gateway) {
        ObjectNode parameters = asked(gateway);
        parameters.putArray("embed").add("methods");
        for (JsonNode resource : call(gateway, "GetResources", parameters).path("items")) {
            if (resource.path("path").asText().equals("/pets")) {
                return resource.path("resourceMethods").path("GET");
            }
        }
        throw new IllegalStateException("no /pets");
    }

    private static HttpResponse<String> send(Gateway gateway, String method, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
