package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that makes its user pool itself: nobody knows the pool's id before AWS has made it. */
class UserPoolTemplateTest {

    private static final String TEMPLATE =
            """
            Resources:
              Readers:
                Type: AWS::Cognito::UserPool
                Properties: {UserPoolName: readers}
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties: {Name: books}
              ByPool:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  RestApiId: !Ref Api
                  Name: readers
                  Type: COGNITO_USER_POOLS
                  IdentitySource: method.request.header.Authorization
                  ProviderARNs: [!GetAtt Readers.Arn]
              Books:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  AuthorizationType: COGNITO_USER_POOLS
                  AuthorizerId: !Ref ByPool
                  MethodResponses: [{StatusCode: '200'}]
                  Integration:
                    Type: MOCK
                    RequestTemplates: {application/json: '{"statusCode": 200}'}
                    IntegrationResponses: [{StatusCode: '200'}]
              Deployment:
                Type: AWS::ApiGateway::Deployment
                DependsOn: Books
                Properties: {RestApiId: !Ref Api, StageName: dev}
            """;

    @Test
    void tokens_of_the_pool_are_taken_under_its_region_and_logical_id(@TempDir Path directory) throws Exception {
        Path template = Files.writeString(directory.resolve("template.yml"), TEMPLATE);
        try (Gateway gateway = Gateway.start(CloudFormationDefinition.read(template))) {
            String token = gateway.callers()
                    .userPools()
                    .pool("us-east-1_Readers")
                    .idToken(Map.of("email", "reader@example.com"));

            assertThat(status(gateway, token)).isEqualTo(200);
            assertThat(status(gateway, "no token")).isEqualTo(401);
        }
    }

    private static int status(Gateway gateway, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.baseUri() + "/"))
                .header("Authorization", token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
