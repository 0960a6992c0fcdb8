package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Canaries that a template makes, by a deployment or by the stage. */
class CanaryTest {

    private static final String API =
            """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties: {Name: canary}
              Get:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  AuthorizationType: NONE
                  Integration:
                    Type: MOCK
                    RequestTemplates: {application/json: '{"statusCode": 200}'}
                    IntegrationResponses:
                      - StatusCode: 200
                        ResponseTemplates: {application/json: '$context.isCanaryRequest $stageVariables.colour'}
                  MethodResponses: [{StatusCode: 200}]
              Stable:
                Type: AWS::ApiGateway::Deployment
                DependsOn: Get
                Properties: {RestApiId: !Ref Api, Description: stable}
              Stage:
                Type: AWS::ApiGateway::Stage
                Properties:
                  RestApiId: !Ref Api
                  DeploymentId: !Ref Stable
                  StageName: dev
                  Variables: {colour: blue}
            """;

    @Test
    void a_deployment_with_canary_settings_becomes_the_canary_of_the_stage() throws Exception {
        String next =
                """
                  Next:
                    Type: AWS::ApiGateway::Deployment
                    DependsOn: Stage
                    Properties:
                      RestApiId: !Ref Api
                      StageName: dev
                      DeploymentCanarySettings: {PercentTraffic: 100, StageVariableOverrides: {colour: yellow}}
                """;

        assertThat(answer(API + next)).isEqualTo("true yellow");
    }

    @Test
    void a_stage_may_name_the_deployment_of_its_canary() throws Exception {
        String stage =
                """
                      CanarySetting:
                        DeploymentId: !Ref Next
                        PercentTraffic: 100
                  Next:
                    Type: AWS::ApiGateway::Deployment
                    DependsOn: Get
                    Properties: {RestApiId: !Ref Api, Description: next}
                """;

        assertThat(answer(API + stage)).isEqualTo("true blue");
    }

    @Test
    void a_canary_without_traffic_gets_none() throws Exception {
        assertThat(answer(API + "      CanarySetting: {PercentTraffic: 0}\n")).isEqualTo("false blue");
    }

    private static String answer(String template) throws Exception {
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                DefinitionOptions.defaults());
        try (Gateway gateway = loaded.start()) {
            URI root = URI.create(gateway.baseUri() + "/");
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(root).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
