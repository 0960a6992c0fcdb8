package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceTypesTest {

    private final RecordedOperations operations = new RecordedOperations();

    private DeployedDefinition deployWith(String resources) {
        return Templates.deploy(Templates.baseWith(resources), operations);
    }

    @Test
    void an_authorizer_is_made_with_the_names_of_its_operation() {
        deployWith(
                """
                  Auth:
                    Type: AWS::ApiGateway::Authorizer
                    Properties:
                      RestApiId: !Ref Api
                      Name: tokens
                      Type: COGNITO_USER_POOLS
                      IdentitySource: method.request.header.Authorization
                      ProviderARNs: [!GetAtt Pool.Arn]
                      AuthorizerResultTtlInSeconds: '60'
                  Pool:
                    Type: AWS::Cognito::UserPool
                """);

        JsonNode authorizer = operations.only("CreateAuthorizer");
        assertThat(authorizer.path("providerARNs").path(0).asText()).startsWith("arn:aws:cognito-idp:eu-west-1:");
        assertThat(authorizer.path("authorizerResultTtlInSeconds").isInt()).isTrue();
    }

    @Test
    void a_usage_plan_has_its_stages_and_key() {
        deployWith(
                """
                  Plan:
                    Type: AWS::ApiGateway::UsagePlan
                    DependsOn: Stage
                    Properties:
                      UsagePlanName: basic
                      Quota: {Limit: 10, Period: DAY}
                      Throttle: {RateLimit: 5, BurstLimit: 2}
                      ApiStages: [{ApiId: !Ref Api, Stage: dev, Throttle: {/GET: {RateLimit: 1}}}]
                      Tags: [{Key: team, Value: demo}]
                  Key: {Type: AWS::ApiGateway::ApiKey, Properties: {Enabled: true, Value: secretsecretsecretsecret}}
                  PlanKey:
                    Type: AWS::ApiGateway::UsagePlanKey
                    Properties: {KeyId: !Ref Key, KeyType: API_KEY, UsagePlanId: !Ref Plan}
                """);

        assertThat(operations.only("CreateUsagePlan").toString())
                .contains("\"name\":\"basic\"")
                .contains("\"throttle\":{\"/GET\":{\"rateLimit\":1.0}}")
                .contains("\"tags\":{\"team\":\"demo\"}");
        assertThat(operations.only("CreateUsagePlanKey").path("keyId").asText()).startsWith("id");
    }

    @Test
    void a_stage_gets_its_settings_by_patches() {
        Templates.deploy(
                Templates.BASE.replace(
                        "StageName: dev}",
                        "StageName: dev, Variables: {a: b}, MethodSettings: [{ResourcePath: /~1pets, HttpMethod: GET,"
                                + " LoggingLevel: INFO}, {ResourcePath: '/*', HttpMethod: '*', ThrottlingRateLimit: 2}]}"),
                operations);

        assertThat(operations.only("CreateStage").path("variables").path("a").asText())
                .isEqualTo("b");
        assertThat(operations.only("UpdateStage").path("patchOperations"))
                .extracting(patch ->
                        patch.path("path").asText() + "=" + patch.path("value").asText())
                .containsExactlyInAnyOrder("/~1pets/GET/logging/loglevel=INFO", "/*/*/throttling/rateLimit=2.0");
    }

    @Test
    void a_deployment_with_a_stage_name_makes_that_stage() {
        DeployedDefinition deployed = Templates.deploy(
                Templates.BASE
                        .substring(0, Templates.BASE.indexOf("  Stage:"))
                        .replace(
                                "Properties: {RestApiId: !Ref Api}",
                                "Properties: {RestApiId: !Ref Api, StageName: live,"
                                        + " StageDescription: {Variables: {x: y}, LoggingLevel: ERROR}}"),
                operations);

        assertThat(deployed.stages()).extracting(stage -> stage.stageName()).containsExactly("live");
        assertThat(operations
                        .only("CreateDeployment")
                        .path("variables")
                        .path("x")
                        .asText())
                .isEqualTo("y");
        assertThat(operations.only("UpdateStage").toString()).contains("/*/*/logging/loglevel");
    }

    @Test
    void a_body_is_put_into_the_api_and_keeps_its_lines() {
        DeployedDefinition deployed = Templates.deploy(
                Templates.BASE.replace(
                        "    Properties: {Name: demo}\n",
                        """
                            Properties:
                              Mode: overwrite
                              Body:
                                openapi: 3.0.1
                                info: {title: pets, version: '1'}
                                paths:
                                  /pets:
                                    get:
                                      x-amazon-apigateway-integration:
                                        type: http
                                        httpMethod: GET
                                        uri: !Sub https://${AWS::Region}.example.com
                        """),
                operations);

        assertThat(operations.only("CreateRestApi").path("name").asText()).isEqualTo("pets");
        assertThat(operations.only("PutRestApi").path("mode").asText()).isEqualTo("overwrite");
        assertThat(operations.only("PutRestApi").path("body").asText()).contains("https://eu-west-1.example.com");
        assertThat(deployed.origins()
                        .nearest(ElementAddress.method("GET", "/pets").child("integration", "uri")))
                .contains(new Origin("template.yml", 15, 17, "Api"));
    }

    @Test
    void a_body_in_s3_is_looked_for_beside_the_template() {
        String template =
                Templates.BASE.replace("{Name: demo}", "{Name: demo, BodyS3Location: {Bucket: b, Key: v1/api.yaml}}");
        LocalFiles files = path -> path.equals("v1/api.yaml")
                ? Optional.of("openapi: 3.0.1\ninfo: {title: pets}\npaths: {}\n")
                : Optional.empty();

        CloudFormationDefinition.of("template.yml", template, files)
                .deploy(operations, Templates.LOCATION, DefinitionOptions.defaults());

        assertThat(operations.only("PutRestApi").path("body").asText()).contains("\"title\":\"pets\"");
        assertThatThrownBy(() -> Templates.deploy(template, operations))
                .hasMessageContaining("Put it at one of b/v1/api.yaml, v1/api.yaml, api.yaml");
    }

    @Test
    void a_permission_that_covers_another_path_is_told() {
        assertThatThrownBy(() -> deployWith(lambda("${Api}/*/POST/other")))
                .hasMessageContaining("template.yml:20:3 (Call)")
                .hasMessageContaining("No AWS::Lambda::Permission lets POST / invoke Fn")
                .hasMessageContaining("waive \"Fn.Permission\"");
    }

    @Test
    void a_permission_that_covers_the_method_is_enough() {
        assertThat(deployWith(lambda("${Api}/*/*/*")).functionNames()).isEqualTo(Map.of("Fn", "hello"));
    }

    @Test
    void a_template_in_json_works_as_well() {
        DeployedDefinition deployed = CloudFormationDefinition.of(
                        "template.json",
                        """
                        {"Resources": {
                          "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": {"Fn::Sub": "${AWS::StackName}-api"}}},
                          "Deployment": {"Type": "AWS::ApiGateway::Deployment",
                            "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "dev"}}
                        }}
                        """,
                        LocalFiles.NONE)
                .deploy(operations, Templates.LOCATION, DefinitionOptions.defaults());

        assertThat(operations.only("CreateRestApi").path("name").asText()).isEqualTo("gatehouse-api");
        assertThat(deployed.origins().nearest(ElementAddress.api())).contains(new Origin("template.json", 2, 3, "Api"));
    }

    private static String lambda(String source) {
        return """
                  Call:
                    Type: AWS::ApiGateway::Method
                    Properties:
                      RestApiId: !Ref Api
                      ResourceId: !GetAtt Api.RootResourceId
                      HttpMethod: POST
                      Integration:
                        Type: AWS_PROXY
                        IntegrationHttpMethod: POST
                        Uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations
                  Fn:
                    Type: AWS::Lambda::Function
                    Properties: {FunctionName: hello, Runtime: nodejs22.x, Handler: index.handler, Code: {ZipFile: x}}
                  Allow:
                    Type: AWS::Lambda::Permission
                    Properties:
                      FunctionName: !GetAtt Fn.Arn
                      Action: lambda:InvokeFunction
                      Principal: apigateway.amazonaws.com
                      SourceArn: !Sub arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:%s
                """
                .formatted(source);
    }
}
