package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates with HTTP APIs, as requests see them. */
class HttpApiTemplateTest {

    private static final String FUNCTION =
            """
            Resources:
              Pets:
                Type: AWS::Lambda::Function
                Properties: {Runtime: nodejs22.x, Handler: index.handler, Code: {ZipFile: x}}
            """;

    private static final RequestStreamHandler ROUTE_KEY = (event, answer, context) -> {
        String text = new String(event.readAllBytes(), StandardCharsets.UTF_8);
        answer.write(
                text.replaceFirst("(?s).*\"routeKey\":(\"[^\"]*\").*", "$1").getBytes(StandardCharsets.UTF_8));
    };

    @Test
    void quick_create_makes_a_whole_api_of_a_function() throws Exception {
        String api =
                """
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: pets, ProtocolType: HTTP, Target: !GetAtt Pets.Arn}
                """;

        try (Gateway gateway = start(FUNCTION + api)) {
            assertThat(gateway.baseUri()).isEqualTo(gateway.uri());
            assertThat(get(gateway, "/anything/at/all").body()).isEqualTo("$default");
        }
    }

    @Test
    void routes_integrations_and_a_stage_make_an_api() throws Exception {
        String api =
                """
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: pets, ProtocolType: HTTP}
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties: {ApiId: !Ref Api, StageName: dev, AutoDeploy: true}
                  Route:
                    Type: AWS::ApiGatewayV2::Route
                    Properties:
                      ApiId: !Ref Api
                      RouteKey: GET /pets/{id}
                      Target: !Sub integrations/${Integration}
                  Integration:
                    Type: AWS::ApiGatewayV2::Integration
                    Properties:
                      ApiId: !Ref Api
                      IntegrationType: AWS_PROXY
                      IntegrationUri: !GetAtt Pets.Arn
                      PayloadFormatVersion: '2.0'
                """;

        try (Gateway gateway = start(FUNCTION + api)) {
            assertThat(gateway.baseUri().getPath()).isEqualTo("/dev");
            assertThat(get(gateway, "/pets/1").body()).isEqualTo("GET /pets/{id}");
            assertThat(get(gateway, "/pets").statusCode()).isEqualTo(404);
        }
    }

    private static Gateway start(String template) {
        Gateway gateway = LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start();
        gateway.functions().bind("Pets", ROUTE_KEY);
        return gateway;
    }

    private static HttpResponse<String> get(Gateway gateway, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
