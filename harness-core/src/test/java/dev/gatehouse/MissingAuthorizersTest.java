package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions that routes, methods and authorizers of templates call, and that have no handler. */
class MissingAuthorizersTest {

    private static final RequestStreamHandler NOTHING = (event, answer, context) -> {};

    private static final String FUNCTIONS =
            """
            Resources:
              Guard:
                Type: AWS::Lambda::Function
                Properties: {Runtime: nodejs22.x, Handler: index.handler, Code: {ZipFile: x}}
              Pets:
                Type: AWS::Lambda::Function
                Properties: {Runtime: nodejs22.x, Handler: index.handler, Code: {ZipFile: x}}
            """;

    private static final String HTTP_API =
            """
              Api:
                Type: AWS::ApiGatewayV2::Api
                Properties: {Name: pets, ProtocolType: HTTP}
              Route:
                Type: AWS::ApiGatewayV2::Route
                Properties:
                  ApiId: !Ref Api
                  RouteKey: GET /pets
                  Target: !Sub integrations/${Integration}
                  AuthorizationType: CUSTOM
                  AuthorizerId: !Ref Tokens
              Integration:
                Type: AWS::ApiGatewayV2::Integration
                Properties:
                  ApiId: !Ref Api
                  IntegrationType: AWS_PROXY
                  IntegrationUri: !GetAtt Pets.Arn
                  PayloadFormatVersion: '2.0'
              Tokens:
                Type: AWS::ApiGatewayV2::Authorizer
                Properties:
                  ApiId: !Ref Api
                  Name: tokens
                  AuthorizerType: REQUEST
                  AuthorizerPayloadFormatVersion: '2.0'
                  EnableSimpleResponses: true
                  IdentitySource: ['$request.header.Authorization']
                  AuthorizerUri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Guard.Arn}/invocations
              Stage:
                Type: AWS::ApiGatewayV2::Stage
                Properties: {ApiId: !Ref Api, StageName: $default, AutoDeploy: true}
            """;

    private static final String REST_API =
            """
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties: {Name: pets}
              Tokens:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  RestApiId: !Ref Api
                  Name: tokens
                  Type: TOKEN
                  IdentitySource: method.request.header.Authorization
                  AuthorizerUri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Guard.Arn}/invocations
              Get:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  AuthorizationType: CUSTOM
                  AuthorizerId: !Ref Tokens
                  Integration: {Type: MOCK}
              Deployment:
                Type: AWS::ApiGateway::Deployment
                Properties: {RestApiId: !Ref Api, StageName: dev}
            """;

    @Test
    void a_route_and_its_authorizer_miss_their_functions() {
        try (Gateway gateway = start(FUNCTIONS + HTTP_API)) {
            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("template.yml:19:3 (Integration)")
                    .hasMessageContaining("GET /pets calls the function Pets, and nothing answers for it.")
                    .hasMessageContaining("template.yml:26:3 (Tokens)")
                    .hasMessageContaining("The authorizer tokens calls the function Guard, and nothing answers for it.")
                    .hasMessageContaining("@LambdaFunction(\"Guard\")");

            gateway.functions().bind("Guard", NOTHING);
            gateway.functions().bind("Pets", NOTHING);
            gateway.requireHandlers();
        }
    }

    @Test
    void an_authorizer_of_a_rest_api_misses_its_function() {
        try (Gateway gateway = start(FUNCTIONS + REST_API)) {
            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("template.yml:11:3 (Tokens)")
                    .hasMessageContaining("The authorizer tokens calls the function Guard");

            gateway.functions().bind("Guard", NOTHING);
            gateway.requireHandlers();
        }
    }

    @Test
    void a_service_that_a_subtype_calls_wants_somebody_who_answers() {
        String queue =
                """
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: orders, ProtocolType: HTTP}
                  Route:
                    Type: AWS::ApiGatewayV2::Route
                    Properties: {ApiId: !Ref Api, RouteKey: POST /orders, Target: !Sub 'integrations/${Integration}'}
                  Integration:
                    Type: AWS::ApiGatewayV2::Integration
                    Properties:
                      ApiId: !Ref Api
                      IntegrationType: AWS_PROXY
                      IntegrationSubtype: StepFunctions-StartExecution
                      CredentialsArn: arn:aws:iam::123456789012:role/start
                      RequestParameters: {StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:ship'}
                      PayloadFormatVersion: '1.0'
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties: {ApiId: !Ref Api, StageName: $default, AutoDeploy: true}
                """;

        try (Gateway gateway = start("Resources:\n" + queue)) {
            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("POST /orders calls the AWS service states, and nothing answers for it.")
                    .hasMessageContaining("@ServiceBackend(\"states\")");
        }
    }

    private static Gateway start(String template) {
        return LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start();
    }
}
