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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** SAM templates with HTTP APIs. */
class SamHttpApiTest {

    private static final RequestStreamHandler ECHO = (event, answer, context) -> event.transferTo(answer);

    private static final String IMPLICIT =
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Pets:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: nodejs22.x
                  Handler: index.handler
                  CodeUri: src/
                  Events:
                    Get: {Type: HttpApi, Properties: {Path: '/pets/{id}', Method: get}}
                    Rest: {Type: HttpApi}
                    Nightly: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
            """;

    private static final String EXPLICIT =
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function: {Runtime: nodejs22.x, Handler: index.handler}
            Resources:
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  StageName: dev
              Pets:
                Type: AWS::Serverless::Function
                Properties:
                  Events:
                    Get:
                      Type: HttpApi
                      Properties:
                        ApiId: !Ref Api
                        Path: /pets
                        Method: GET
            """;

    @Test
    void events_without_an_api_share_an_implicit_one() throws Exception {
        try (Gateway gateway = start(IMPLICIT)) {
            gateway.functions().bind("Pets", ECHO);
            gateway.requireHandlers();

            assertThat(gateway.baseUri()).isEqualTo(gateway.uri());
            assertThat(get(gateway, "/pets/1").body())
                    .contains("\"routeKey\":\"GET /pets/{id}\"", "\"version\":\"2.0\"");
            assertThat(get(gateway, "/else").body()).contains("\"routeKey\":\"$default\"");
        }
    }

    @Test
    void an_api_has_its_stage_with_settings_of_both_itself_and_the_events() {
        JsonNode stage = only(
                EXPLICIT.replace(
                                "StageName: dev\n",
                                "StageName: dev\n      StageVariables: {kind: cats}\n"
                                        + "      DefaultRouteSettings: {ThrottlingRateLimit: 3}\n"
                                        + "      RouteSettings: {GET /pets: {ThrottlingBurstLimit: 1, ThrottlingRateLimit: 1}}\n")
                        .replace("Method: GET\n", "Method: GET\n            RouteSettings: {ThrottlingRateLimit: 2}\n"),
                "GetStages");

        assertThat(stage.path("StageName").asText()).isEqualTo("dev");
        assertThat(stage.path("AutoDeploy").asBoolean()).isTrue();
        assertThat(stage.path("StageVariables").path("kind").asText()).isEqualTo("cats");
        assertThat(stage.path("DefaultRouteSettings")
                        .path("ThrottlingRateLimit")
                        .asInt())
                .isEqualTo(3);
        assertThat(stage.path("RouteSettings")
                        .path("GET /pets")
                        .path("ThrottlingBurstLimit")
                        .asInt())
                .isEqualTo(1);
        assertThat(stage.path("RouteSettings")
                        .path("GET /pets")
                        .path("ThrottlingRateLimit")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void an_event_says_its_payload_format_and_time_out() {
        JsonNode integration = only(
                EXPLICIT.replace(
                        "Method: GET\n",
                        "Method: GET\n            PayloadFormatVersion: '1.0'\n            TimeoutInMillis: 900\n"),
                "GetIntegrations");

        assertThat(integration.path("PayloadFormatVersion").asText()).isEqualTo("1.0");
        assertThat(integration.path("TimeoutInMillis").asInt()).isEqualTo(900);
    }

    @Test
    void the_default_authorizer_guards_every_route_unless_the_event_says_otherwise() {
        String auth =
                """
                      Auth:
                        DefaultAuthorizer: users
                        EnableIamAuthorizer: true
                        Authorizers:
                          users:
                            AuthorizationScopes: [read]
                            IdentitySource: $request.header.Authorization
                            JwtConfiguration: {Issuer: 'https://idp.example.com', Audience: [pets]}
                """;
        String guarded = EXPLICIT.replace("StageName: dev\n", "StageName: dev\n" + auth);

        JsonNode byDefault = only(guarded, "GetRoutes");
        assertThat(byDefault.path("AuthorizationType").asText()).isEqualTo("JWT");
        assertThat(byDefault.path("AuthorizationScopes").toString()).isEqualTo("[\"read\"]");
        JsonNode authorizer = only(guarded, "GetAuthorizers");
        assertThat(authorizer.path("JwtConfiguration").path("Issuer").asText()).isEqualTo("https://idp.example.com");
        assertThat(authorizer.path("IdentitySource").toString()).isEqualTo("[\"$request.header.Authorization\"]");

        assertThat(withAuth(guarded, "{Authorizer: NONE}")
                        .path("AuthorizationType")
                        .asText())
                .isEqualTo("NONE");
        assertThat(withAuth(guarded, "{Authorizer: AWS_IAM}")
                        .path("AuthorizationType")
                        .asText())
                .isEqualTo("AWS_IAM");
        assertThat(withAuth(guarded, "{AuthorizationScopes: [write]}")
                        .path("AuthorizationScopes")
                        .toString())
                .isEqualTo("[\"write\"]");
        loading(guarded.replace("Method: GET\n", "Method: GET\n            Auth: {Authorizer: admins}\n"))
                .hasMessageContaining("The event Get names the authorizer admins, which the API Api does not define.");
    }

    private static JsonNode withAuth(String template, String auth) {
        return only(template.replace("Method: GET\n", "Method: GET\n            Auth: " + auth + "\n"), "GetRoutes");
    }

    @Test
    void a_lambda_authorizer_needs_a_permission() {
        String auth =
                """
                      Auth:
                        DefaultAuthorizer: gate
                        Authorizers:
                          gate:
                            FunctionArn: !GetAtt Gate.Arn
                            AuthorizerPayloadFormatVersion: '2.0'
                            EnableSimpleResponses: true
                            EnableFunctionDefaultPermissions: true
                            Identity: {Headers: [X-Key], ReauthorizeEvery: 60}
                """;
        String gate = EXPLICIT.replace("StageName: dev\n", "StageName: dev\n" + auth)
                + "  Gate: {Type: AWS::Serverless::Function, Properties: {Timeout: 5}}\n";

        JsonNode authorizer = only(gate, "GetAuthorizers");
        assertThat(authorizer.path("AuthorizerUri").asText()).contains(":function:gatehouse-Gate-", "/invocations");
        assertThat(authorizer.path("IdentitySource").toString()).isEqualTo("[\"$request.header.X-Key\"]");
        assertThat(authorizer.path("AuthorizerResultTtlInSeconds").asInt()).isEqualTo(60);
        assertThat(authorizer.path("EnableSimpleResponses").asBoolean()).isTrue();
        assertThat(load(gate).warnings()).isEmpty();
        assertThat(load(gate.replace("            EnableFunctionDefaultPermissions: true\n", ""))
                        .warnings())
                .singleElement()
                .asString()
                .contains("The authorizer gate calls the function Gate");
        loading(gate.replace("            AuthorizerPayloadFormatVersion: '2.0'\n", ""))
                .hasMessageContaining("gate Lambda Authorizer must define 'AuthorizerPayloadFormatVersion'.");
    }

    @Test
    void cors_name_description_and_the_endpoint_go_into_the_document() {
        JsonNode api = only(
                EXPLICIT.replace(
                        "StageName: dev\n",
                        "StageName: dev\n      Name: pets\n      Description: all pets\n      Tags: {team: cats}\n"
                                + "      DisableExecuteApiEndpoint: true\n"
                                + "      CorsConfiguration: {AllowOrigins: ['https://example.com'], MaxAge: 5}\n"),
                "GetApis");

        assertThat(api.path("Name").asText()).isEqualTo("pets");
        assertThat(api.path("Description").asText()).isEqualTo("all pets");
        assertThat(api.path("DisableExecuteApiEndpoint").asBoolean()).isTrue();
        assertThat(api.path("CorsConfiguration").path("MaxAge").asInt()).isEqualTo(5);
        assertThat(api.path("Tags").path("team").asText()).isEqualTo("cats");
        assertThat(api.path("Tags").path("httpapi:createdBy").asText()).isEqualTo("SAM");
        assertThat(only(EXPLICIT.replace("StageName: dev\n", "CorsConfiguration: true\n"), "GetApis")
                        .path("CorsConfiguration")
                        .path("AllowOrigins")
                        .toString())
                .isEqualTo("[\"*\"]");
    }

    @Test
    void a_document_in_the_template_gets_the_routes_that_it_lacks() {
        String document =
                """
                      DefinitionBody:
                        openapi: 3.0.1
                        info: {title: pets}
                        paths:
                          /owners:
                            get:
                              x-amazon-apigateway-integration:
                                type: HTTP_PROXY
                                httpMethod: GET
                                uri: https://owners.example.com/
                                payloadFormatVersion: '1.0'
                """;

        assertThat(items(EXPLICIT.replace("StageName: dev\n", "StageName: dev\n" + document), "GetRoutes"))
                .extracting(route -> route.path("RouteKey").asText())
                .containsExactlyInAnyOrder("GET /owners", "GET /pets");
    }

    @Test
    void a_document_may_be_included_or_named() {
        String file =
                """
                openapi: 3.0.1
                info: {title: owners}
                paths:
                  /owners:
                    get:
                      x-amazon-apigateway-integration:
                        type: HTTP_PROXY
                        httpMethod: GET
                        uri: https://owners.example.com/
                        payloadFormatVersion: '1.0'
                """;
        LocalFiles files = path -> path.equals("api.yaml") ? Optional.of(file) : Optional.empty();
        String include =
                "DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: 's3://bucket/api.yaml'}}}\n";

        for (String definition :
                List.of(include, "DefinitionUri: ./api.yaml\n", "DefinitionUri: s3://bucket/api.yaml\n")) {
            LoadedDefinition loaded = load(EXPLICIT.replace("StageName: dev\n", definition), files);
            try (Gateway gateway = loaded.start()) {
                assertThat(items(gateway, "GetRoutes"))
                        .extracting(route -> route.path("RouteKey").asText())
                        .contains("GET /owners");
            }
        }
        loading(EXPLICIT.replace("StageName: dev\n", include)).hasMessageContaining("s3://bucket/api.yaml");
        loading(EXPLICIT.replace("StageName: dev\n", "DefinitionUri: ./api.yaml\n      Name: pets\n"))
                .hasMessageContaining("Name works only with inline OpenApi");
    }

    @Test
    void a_domain_leads_to_the_stage() {
        try (Gateway gateway = load(EXPLICIT.replace(
                        "StageName: dev\n",
                        "StageName: dev\n      Domain: {DomainName: api.example.com, BasePath: [/shop, v2],"
                                + " CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0'}\n"))
                .start()) {
            JsonNode mappings = gateway.control()
                    .call(
                            "apigatewayv2:GetApiMappings",
                            JsonNodeFactory.instance.objectNode().put("domainName", "api.example.com"))
                    .path("Items");

            assertThat(mappings)
                    .extracting(mapping -> mapping.path("ApiMappingKey").asText())
                    .containsExactlyInAnyOrder("shop", "v2");
        }
    }

    @Test
    void routes_of_a_function_whose_condition_does_not_hold_are_not_there() {
        String conditional = EXPLICIT.replace("Globals:", "Conditions: {Never: !Equals [a, b]}\nGlobals:")
                + "  Owners:\n    Type: AWS::Serverless::Function\n    Condition: Never\n    Properties:\n"
                + "      Events: {Get: {Type: HttpApi, Properties: {ApiId: !Ref Api, Path: /owners, Method: any}}}\n";

        assertThat(only(conditional, "GetRoutes").path("RouteKey").asText()).isEqualTo("GET /pets");
    }

    @Test
    void an_alias_is_what_the_route_calls() {
        JsonNode integration = only(
                EXPLICIT.replace("      Events:", "      AutoPublishAlias: live\n      Events:"), "GetIntegrations");

        assertThat(integration.path("IntegrationUri").asText()).endsWith(":live/invocations");
    }

    @Test
    void what_is_not_supported_is_told_with_its_line() {
        loading(EXPLICIT.replace("StageName: dev", "StageNames: dev"))
                .hasMessageContaining("template.yml:8:7 (Api)")
                .hasMessageContaining("Did you mean \"StageName\"?");
        loading(EXPLICIT.replace("Method: GET", "Method: GET\n            Timeout: 5"))
                .hasMessageContaining("(Pets)")
                .hasMessageContaining("The property Pets.Events.Get.Timeout is not supported.");
        loading(EXPLICIT.replace("Type: HttpApi", "Type: WebSocketApi"))
                .hasMessageContaining("Events of type WebSocketApi are not supported")
                .hasMessageContaining("waive \"Pets.Events.Get\"");
        loading(EXPLICIT.replace("!Ref Api", "!Ref Apis"))
                .hasMessageContaining("ApiId must be a valid reference to an 'AWS::Serverless::HttpApi' resource");
        loading(EXPLICIT + "  Graph: {Type: AWS::Serverless::GraphQLApi}\n")
                .hasMessageContaining("The resource type AWS::Serverless::GraphQLApi is not supported.");
    }

    private static AbstractThrowableAssert<?, ?> loading(String template) {
        return assertThatThrownBy(() -> load(template)).isInstanceOf(DefinitionException.class);
    }

    private static LoadedDefinition load(String template) {
        return load(template, LocalFiles.NONE);
    }

    private static LoadedDefinition load(String template, LocalFiles files) {
        return LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("template.yml", template, files)),
                new DefinitionOptions(Set.of(), Map.of(), null));
    }

    private static Gateway start(String template) {
        return load(template).start();
    }

    private static JsonNode only(String template, String operation) {
        JsonNode items = items(template, operation);
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private static JsonNode items(String template, String operation) {
        try (Gateway gateway = start(template)) {
            return items(gateway, operation);
        }
    }

    private static JsonNode items(Gateway gateway, String operation) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        JsonNode apis = gateway.control().call("apigatewayv2:GetApis", nothing).path("Items");
        assertThat(apis).hasSize(1);
        String id = apis.path(0).path("ApiId").asText();
        return operation.equals("GetApis")
                ? apis
                : gateway.control()
                        .call("apigatewayv2:" + operation, nothing.put("apiId", id))
                        .path("Items");
    }

    private static HttpResponse<String> get(Gateway gateway, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
