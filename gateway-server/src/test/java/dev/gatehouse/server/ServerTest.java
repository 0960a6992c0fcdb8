package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.definition.DefinitionException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private static final String OPEN_API =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            paths:
              %s:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: '200'}}
            """;

    @TempDir
    Path folder;

    @Test
    void the_console_says_where_it_is_and_which_stages_there_are() throws Exception {
        try (TestServer server = new TestServer(write("/pets"))) {
            assertThat(server.out())
                    .startsWith("Gatehouse is ready at " + server.server().uri())
                    .contains(server.server().uri() + "/test");
            assertThat(server.get("/test/pets").statusCode()).isEqualTo(200);
            assertThat(server.get("/_gatehouse/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_console_says_how_a_websocket_api_is_called_and_which_functions_nothing_answers_for() throws Exception {
        Path template = Files.writeString(
                folder.resolve("chat.yml"),
                """
                Resources:
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action}
                  Answer:
                    Type: AWS::ApiGatewayV2::Integration
                    Properties:
                      ApiId: !Ref Api
                      IntegrationType: AWS_PROXY
                      IntegrationUri: !Sub 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:answer/invocations'
                  Default:
                    Type: AWS::ApiGatewayV2::Route
                    Properties: {ApiId: !Ref Api, RouteKey: $default, Target: !Sub 'integrations/${Answer}'}
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties: {ApiId: !Ref Api, StageName: dev, AutoDeploy: true}
                """);
        try (TestServer server = new TestServer(template)) {
            assertThat(server.out())
                    .contains("  stage          "
                            + server.server().uri().toString().replace("http:", "ws:") + "/dev");
            assertThat(server.err())
                    .contains("Warning: ", "(Answer)", "calls the function answer, and nothing answers for it.")
                    .contains("AWS_ENDPOINT_URL_LAMBDA");
        }
    }

    @Test
    void a_closed_server_answers_nobody() throws Exception {
        TestServer server = new TestServer(new Path[0]);
        server.close();

        assertThatThrownBy(() -> server.get("/_gatehouse/health")).isInstanceOf(ConnectException.class);
    }

    @Test
    void deploying_again_keeps_the_port_and_takes_the_definition_as_it_is_now() throws Exception {
        try (TestServer server = new TestServer(write("/pets"))) {
            write("/cats");
            server.server().redeploy();

            assertThat(server.get("/test/cats").statusCode()).isEqualTo(200);
            assertThat(server.get("/test/pets").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void deploying_again_says_what_is_lost() throws Exception {
        try (TestServer server = new TestServer(write("/pets"));
                var aws = server.client()) {
            aws.createRestApi(api -> api.name("made by a call"));
            server.server().redeploy();

            assertThat(server.err()).contains("APIs that control-plane calls had made are gone: 1.");
            assertThat(aws.getRestApis(r -> {}).items()).hasSize(1);
        }
    }

    @Test
    void a_wrong_change_leaves_what_was_deployed() throws Exception {
        try (TestServer server = new TestServer(write("/pets"))) {
            Files.writeString(folder.resolve("api.yaml"), "openapi: 3.0.1\nnothing: else\n");

            assertThatThrownBy(() -> server.server().redeploy()).isInstanceOf(DefinitionException.class);
            assertThat(server.get("/test/pets").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void watching_deploys_a_change_and_ends_with_the_server() throws Exception {
        ExecutorService watching = Executors.newSingleThreadExecutor();
        TestServer server = new TestServer(write("/pets"));
        try (Redeployment redeployment =
                Redeployment.of(server.server(), List.of(folder.resolve("api.yaml")), server.console())) {
            Future<?> run = watching.submit(() -> {
                redeployment.run();
                return null;
            });
            write("/cats");
            server.awaitOut("Deployed again");
            assertThat(server.get("/test/cats").statusCode()).isEqualTo(200);
            server.close();
            run.get(10, TimeUnit.SECONDS);
        } finally {
            server.close();
            watching.shutdownNow();
        }
    }

    @Test
    void a_template_is_known_by_its_content() throws Exception {
        Path template = Files.writeString(
                folder.resolve("anything.json"),
                """
                {"Resources": {"Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "empty"}}}}
                """);

        assertThat(DefinitionFile.read(template).getClass().getSimpleName()).isEqualTo("CloudFormationDefinition");
        assertThat(DefinitionFile.read(write("/pets")).getClass().getSimpleName())
                .isEqualTo("OpenApiDefinition");
    }

    @Test
    void a_file_that_is_neither_is_refused_with_its_name() throws Exception {
        Path other = Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");

        assertThatThrownBy(() -> DefinitionFile.read(other))
                .hasMessageContaining("package.json")
                .hasMessageContaining("neither an OpenAPI document nor a CloudFormation template");
        assertThatThrownBy(() -> DefinitionFile.read(folder.resolve("missing.yaml")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("missing.yaml");
    }

    private Path write(String path) throws Exception {
        return Files.writeString(folder.resolve("api.yaml"), String.format(OPEN_API, path));
    }
}
