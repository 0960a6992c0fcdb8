package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.DefinitionExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1.0'}
            paths:
              /pets:
                get:
                  responses: {'200': {description: fine}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: '200'}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path api;

    @BeforeEach
    void writeTheDefinition() throws IOException {
        api = Files.writeString(folder.resolve("api.yaml"), API);
    }

    @Test
    void a_document_is_written_to_the_console_as_a_template_that_can_be_read_again() throws IOException {
        assertThat(run("--format", "cloudformation")).isZero();

        Path template = Files.writeString(folder.resolve("template.yml"), out.toString());
        assertThat(DefinitionExport.of(DefinitionFile.read(template))
                        .cloudFormation()
                        .yaml())
                .isEqualTo(out.toString());
    }

    @Test
    void a_websocket_api_has_no_document() throws IOException {
        api = Files.writeString(
                folder.resolve("chat.yml"),
                """
                Resources:
                  Chat:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action}
                  Mock: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Chat, IntegrationType: MOCK}}
                  Join:
                    Type: AWS::ApiGatewayV2::Route
                    Properties: {ApiId: !Ref Chat, RouteKey: join, Target: !Sub 'integrations/${Mock}'}
                  Deployment: {Type: AWS::ApiGatewayV2::Deployment, DependsOn: Join, Properties: {ApiId: !Ref Chat}}
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties: {ApiId: !Ref Chat, StageName: dev, DeploymentId: !Ref Deployment}
                """);

        assertThat(run("--format", "openapi")).isEqualTo(2);
        assertThat(err.toString()).contains("The WebSocket API chat has no OpenAPI document");
        assertThat(run("--format", "cloudformation")).isEqualTo(2);
        assertThat(err.toString()).contains("No REST API or HTTP API is deployed to a stage");
    }

    @Test
    void what_the_document_has_no_place_for_is_said_on_the_standard_error() {
        run("--format", "cloudformation");

        assertThat(err.toString()).contains("Not exported: RestApi pets: Its version \"1.0\"");
    }

    @Test
    void strictly_nothing_is_written_that_is_not_complete() {
        Path file = folder.resolve("template.yml");

        assertThat(run("--format", "cloudformation", "--strict", "--out", file.toString()))
                .isEqualTo(4);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_whose_name_ends_with_json_gets_json() {
        Path file = folder.resolve("api.json");

        assertThat(run("--format", "swagger", "--strict", "--out", file.toString()))
                .isZero();
        assertThat(file).content().startsWith("{").contains("\"swagger\" : \"2.0\"");
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        assertThat(run(
                        "--format",
                        "openapi",
                        "--out",
                        folder.resolve("none/api.yaml").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Cannot write", "api.yaml");
    }

    @Test
    void several_apis_are_too_many_for_an_openapi_document() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), API);

        assertThat(run("--format", "openapi", "--definition", other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("An OpenAPI document has one API and one stage");
        assertThat(run("--format", "cloudformation", "--definition", other.toString()))
                .isZero();
        assertThat(out.toString()).contains("PetsRestApi:", "PetsRestApi2:");
    }

    private int run(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "export";
        arguments[1] = "--definition";
        arguments[2] = api.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
