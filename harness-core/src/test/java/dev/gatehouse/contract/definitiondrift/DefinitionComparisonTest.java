package dev.gatehouse.contract.definitiondrift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatehouse.DefinitionExport;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionComparisonTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            paths:
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: verbose, in: query, schema: {type: string}}]
                  responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                  x-amazon-apigateway-integration:
                    type: http
                    httpMethod: GET
                    uri: https://pets.example.com/{id}
                    requestParameters: {integration.request.path.id: method.request.path.id}
                    requestTemplates:
                      application/json: |
                        {"a": 1}
                    responses: {default: {statusCode: '200'}}
            components:
              schemas:
                Pet: {type: object, required: [id, name], properties: {id: {type: string}, name: {type: string}}}
            x-amazon-apigateway-gateway-responses:
              THROTTLED: {statusCode: 429, responseTemplates: {application/json: '{}'}}
            """;

    @Test
    void an_export_of_the_same_definition_does_not_differ() {
        assertThat(drift(API, deployed(API)).differences()).isEmpty();
    }

    @Test
    void swagger_and_openapi_mean_the_same() {
        String swagger = DefinitionExport.of(loaded(API)).swagger().yaml();

        assertThat(drift(API, ExportedStage.text("old", swagger)).differences()).isEmpty();
    }

    @Test
    void what_orders_and_defaults_alone_change_is_no_drift() {
        String other = API.replace("required: [id, name]", "required: [name, id]")
                .replace("    httpMethod: GET", "    timeoutInMillis: 29000\n        httpMethod: GET");

        assertThat(drift(API, deployed(other)).differences()).isEmpty();
    }

    @Test
    void a_changed_template_is_found_with_its_line() {
        DefinitionDrift drift = drift(API, deployed(API.replace("{\"a\": 1}", "{\"a\": 2}")));

        assertThat(drift.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.pointer())
                    .isEqualTo(
                            "/paths/~1pets~1{id}/get/x-amazon-apigateway-integration/requestTemplates/application~1json");
            assertThat(difference.place()).startsWith("api.yaml:14");
            assertThat(difference.defined()).contains("{\"a\": 1}");
            assertThat(difference.deployed()).contains("{\"a\": 2}");
        });
        assertThat(drift.api()).isEqualTo("pets");
    }

    @Test
    void what_is_only_on_one_side_is_found() {
        String other = API.replace(", {name: verbose, in: query, schema: {type: string}}", "")
                .replace("THROTTLED: {statusCode: 429,", "UNAUTHORIZED: {statusCode: 401,");

        assertThat(drift(API, deployed(other)).differences())
                .extracting(DefinitionDifference::pointer, DefinitionDifference::deployed)
                .contains(tuple("/paths/~1pets~1{id}/get/parameters/query verbose", ""))
                .contains(tuple("/x-amazon-apigateway-gateway-responses/THROTTLED", ""))
                .anySatisfy(
                        found -> assertThat(found.toList().get(0).toString()).endsWith("/UNAUTHORIZED"));
    }

    @Test
    void an_export_without_extensions_is_refused_with_what_to_do() {
        ExportedStage bare = ExportedStage.text("bare.json", "{\"openapi\": \"3.0.1\", \"paths\": {}}");

        assertThatThrownBy(() -> drift(API, bare))
                .hasMessageContaining("bare.json")
                .hasMessageContaining("extensions=apigateway");
    }

    @Test
    void account_region_and_the_names_that_a_stack_gives_are_no_drift() {
        LoadedDefinition template = LoadedDefinition.load(
                List.of(CloudFormationDefinition.of(
                        "template.yml",
                        """
                        Resources:
                          Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: f}}
                          Fn: {Type: AWS::Lambda::Function, Properties: {Runtime: java17, Handler: x, Role: r, Code: {ZipFile: x}}}
                          Method:
                            Type: AWS::ApiGateway::Method
                            Properties:
                              RestApiId: !Ref Api
                              ResourceId: !GetAtt Api.RootResourceId
                              HttpMethod: GET
                              AuthorizationType: NONE
                              Integration:
                                Type: AWS_PROXY
                                IntegrationHttpMethod: POST
                                Uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations
                          Deployment: {Type: AWS::ApiGateway::Deployment, DependsOn: Method, Properties: {RestApiId: !Ref Api, StageName: dev}}
                        """,
                        LocalFiles.below(Path.of("")))),
                DefinitionOptions.defaults());
        String ours = DefinitionExport.of(template).openApi().json();
        String stack = ours.replace("123456789012", "999999999999")
                .replace("us-east-1", "eu-central-1")
                .replaceAll("function:gatehouse-Fn-\\w{12}", "function:my-stack-Fn-A1B2C3D4E5F6");

        assertThat(stack).isNotEqualTo(ours).contains("my-stack-Fn-");
        assertThat(DefinitionComparison.of(template)
                        .with(ExportedStage.text("prod", stack))
                        .differences())
                .isEmpty();
        assertThat(DefinitionComparison.of(template)
                        .with(ExportedStage.text("prod", stack.replace("my-stack-Fn-", "my-stack-Other-")))
                        .differences())
                .hasSize(1);
    }

    @Test
    void a_target_is_asked_for_the_stages_settings_too() {
        LoadedDefinition loaded = loaded(API);
        try (Gateway gateway = loaded.start()) {
            DeployedStage stage = loaded.stages().get(0);
            ExportedStage there = ExportedStage.of(new AccountOf(gateway), stage.apiId(), stage.stageName());
            assertThat(DefinitionComparison.of(loaded).with(there).differences())
                    .isEmpty();

            AccountOf.changeVariable(gateway, stage, "backend", "b2");
            ExportedStage later = ExportedStage.of(new AccountOf(gateway), stage.apiId(), stage.stageName());
            assertThat(DefinitionComparison.of(loaded).with(later).differences())
                    .extracting(
                            DefinitionDifference::pointer,
                            DefinitionDifference::defined,
                            DefinitionDifference::deployed)
                    .containsExactly(tuple("/stage/variables", "", "{\"backend\":\"b2\"}"));
        }
    }

    @Test
    void a_setting_of_a_stage_is_told_with_the_line_of_the_stage_and_not_of_the_api() {
        String template =
                """
                Resources:
                  Api:
                    Type: AWS::ApiGateway::RestApi
                    Properties:
                      Body:
                        openapi: 3.0.1
                        info: {title: pets, version: '1'}
                        paths:
                          /pets:
                            get:
                              x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: "https://example.com/"}
                  Deployment: {Type: AWS::ApiGateway::Deployment, Properties: {RestApiId: !Ref Api}}
                  Prod:
                    Type: AWS::ApiGateway::Stage
                    Properties:
                      RestApiId: !Ref Api
                      DeploymentId: !Ref Deployment
                      StageName: prod
                      Variables:
                        backend: b1
                  Other:
                    Type: AWS::ApiGateway::Stage
                    Properties:
                      RestApiId: !Ref Api
                      DeploymentId: !Ref Deployment
                      StageName: other
                      Variables:
                        backend: b3
                """;
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                DefinitionOptions.defaults());
        try (Gateway gateway = loaded.start()) {
            DeployedStage prod = loaded.stages().get(0);
            AccountOf.changeVariable(gateway, prod, "backend", "b2");
            ExportedStage later = ExportedStage.of(new AccountOf(gateway), prod.apiId(), prod.stageName());

            assertThat(DefinitionComparison.of(loaded, prod).with(later).differences())
                    .extracting(DefinitionDifference::pointer, DefinitionDifference::place)
                    .containsExactly(tuple("/stage/variables/backend", "template.yml:20:9 (Prod)"));
        }
    }

    private static DefinitionDrift drift(String definition, ExportedStage deployed) {
        return DefinitionComparison.of(loaded(definition)).with(deployed);
    }

    private static ExportedStage deployed(String definition) {
        return ExportedStage.text(
                "prod", DefinitionExport.of(loaded(definition)).openApi().json());
    }

    private static LoadedDefinition loaded(String text) {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("api.yaml", text)), new DefinitionOptions(Set.of(), Map.of(), "prod"));
    }
}
