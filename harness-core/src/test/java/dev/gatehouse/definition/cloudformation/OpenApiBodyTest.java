package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.model.rest.RestApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** APIs whose template holds or names an OpenAPI document. */
class OpenApiBodyTest {

    private static final String STAGE =
            """
              Deployment:
                Type: AWS::ApiGateway::Deployment
                Properties: {RestApiId: !Ref Api}
              Stage:
                Type: AWS::ApiGateway::Stage
                Properties: {RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: dev}
            """;

    private static final String INLINE =
            """
            Parameters:
              Greeting: {Type: String, Default: hello}
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body:
                    openapi: 3.0.1
                    info: {title: !Sub '${AWS::StackName}-inline', version: '1'}
                    paths:
                      /greeting:
                        get:
                          responses: {'200': {description: greeted}}
                          x-amazon-apigateway-integration:
                            type: mock
                            requestTemplates: {application/json: '{"statusCode": 200}'}
                            responses:
                              default:
                                statusCode: '200'
                                responseTemplates:
                                  application/json: !Sub |
                                    {
                                      "greeting": "${Greeting}"
                                    }
                      /orders:
                        post:
                          responses: {'200': {description: done}}
                          x-amazon-apigateway-integration:
                            type: aws_proxy
                            httpMethod: POST
                            uri:
                              Fn::Sub: arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Echo.Arn}/invocations
              Echo:
                Type: AWS::Lambda::Function
                Properties:
                  FunctionName: echo
                  Runtime: java21
                  Handler: %s::handleRequest
                  Timeout: 11
                  Role: arn:aws:iam::123456789012:role/echo
                  Code: {S3Bucket: code, S3Key: echo.jar}
            """
                    .formatted(Echo.class.getName());

    private static final String NAMED =
            """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  BodyS3Location: {Bucket: !Sub '${AWS::StackName}-documents', Key: apis/pets.yaml}
            """;

    private static final String DOCUMENT =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            paths:
              /pets:
                get:
                  responses: {'200': {description: fine}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: '200', responseTemplates: {application/json: 'pets'}}}
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_document_may_be_included_before_anything_is_made_of_it() {
        String template =
                """
                Parameters: {Bucket: {Type: String, Default: artifacts}}
                Resources:
                  Api:
                    Type: AWS::ApiGateway::RestApi
                    Properties:
                      Body:
                        Fn::Transform: {Name: AWS::Include, Parameters: {Location: !Sub 's3://${Bucket}/docs/api.yaml'}}
                  Greet: {Type: AWS::Lambda::Function, Properties: {Handler: greet.handler, Runtime: nodejs22.x}}
                """
                        + STAGE;
        String included =
                """
                openapi: 3.0.1
                info: {title: included}
                paths:
                  /greeting:
                    get:
                      x-amazon-apigateway-integration:
                        type: aws_proxy
                        httpMethod: POST
                        uri: {'Fn::Sub': 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Greet.Arn}/invocations'}
                """;
        LocalFiles files = path -> path.equals("docs/api.yaml") ? Optional.of(included) : Optional.empty();

        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("template.yml", template, files)), DefinitionOptions.defaults());
        try (Gateway gateway = loaded.start()) {
            assertThat(gateway.control()
                            .restApis()
                            .getRestApis(new GetRestApisRequest(null, null))
                            .items())
                    .extracting(RestApi::name)
                    .containsExactly("included");
        }
        assertThatThrownBy(() -> LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                        DefinitionOptions.defaults()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("template.yml:7")
                .hasMessageContaining("not beside the template: s3://artifacts/docs/api.yaml");
    }

    @Test
    void a_body_in_the_template_is_imported_with_its_functions_replaced() throws Exception {
        try (Gateway gateway = load(INLINE).start()) {
            assertThat(get(gateway, "/greeting").strip()).isEqualTo("{\n  \"greeting\": \"hello\"\n}");
        }
    }

    @Test
    void a_java_handler_on_the_class_path_needs_no_binding() throws Exception {
        try (Gateway gateway = load(INLINE).start()) {
            gateway.requireHandlers();

            assertThat(post(gateway, "/orders")).startsWith("echo with 1");
            assertThat(gateway.functions().invocations("Echo")).hasSize(1);
        }
    }

    @Test
    void a_function_that_nobody_may_invoke_is_warned_of_at_its_method() {
        assertThat(load(INLINE).warnings())
                .singleElement()
                .hasToString(
                        """
                        template.yml:26:13 (Api)
                            POST /orders calls the function Echo, and the template has no AWS::Lambda::Permission that lets API \
                        Gateway do so. Unless it is granted elsewhere, this answers 500 on AWS.""");
    }

    @Test
    void a_template_in_a_body_that_does_not_parse_is_told_with_its_own_line() {
        assertThatThrownBy(() -> load(INLINE.replace("\"greeting\": \"${Greeting}\"", "#if($x")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("\ntemplate.yml:24 (Api)\n")
                .hasMessageContaining("GET /greeting > integration > integrationResponses > 200");
    }

    @Test
    void a_document_that_stands_beside_the_template_is_imported_for_one_in_s3() throws Exception {
        Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
        Path template = Files.writeString(folder.resolve("template.yml"), NAMED + STAGE);

        try (Gateway gateway = Gateway.start(CloudFormationDefinition.read(template))) {
            assertThat(get(gateway, "/pets")).isEqualTo("pets");
        }
    }

    @Test
    void a_document_that_stands_nowhere_is_told_with_all_places_that_were_tried() {
        assertThatThrownBy(() -> load(NAMED))
                .hasMessage(
                        """
                        The definition has 1 problem:

                        template.yml:5:7 (Api)
                            BodyS3Location names a document that is not beside the template.
                            Put it at one of gatehouse-documents/apis/pets.yaml, apis/pets.yaml, pets.yaml, from the template's folder.""");
    }

    @Test
    void a_document_in_a_template_is_held_to_the_checks_of_documents() {
        assertThatThrownBy(() -> load(INLINE.replace("requestTemplates:", "requestTemplate:")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("template.yml:16:17 (Api)\n"
                        + "    x-amazon-apigateway-integration has no property \"requestTemplate\"");
    }

    @Test
    void what_a_document_in_a_template_does_without_is_waived_by_name() {
        DefinitionOptions options = new DefinitionOptions(Set.of("x-amazon-apigateway-cors"), Map.of(), null);
        String template = INLINE.replace("        paths:", "        x-amazon-apigateway-cors: {}\n        paths:");

        assertThat(LoadedDefinition.load(
                                List.of(CloudFormationDefinition.of("template.yml", template + STAGE, LocalFiles.NONE)),
                                options)
                        .waived())
                .singleElement()
                .hasToString("x-amazon-apigateway-cors at template.yml:10:9 (Api)");
    }

    @Test
    void a_document_given_as_text_is_imported() throws Exception {
        String template =
                """
                Resources:
                  Api:
                    Type: AWS::ApiGateway::RestApi
                    Properties:
                      Body: |
                """
                        + DOCUMENT.indent(8);

        try (Gateway gateway = load(template).start()) {
            assertThat(get(gateway, "/pets")).isEqualTo("pets");
        }
    }

    private static LoadedDefinition load(String template) {
        return LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("template.yml", template + STAGE, LocalFiles.NONE)),
                DefinitionOptions.defaults());
    }

    private String get(Gateway gateway, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUri() + path)));
    }

    private String post(Gateway gateway, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Tells its name, and the time it has. */
    public static final class Echo implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            long seconds = Duration.ofMillis(context.getRemainingTimeInMillis()).toSeconds();
            return Map.of("statusCode", 200, "body", context.getFunctionName() + " with " + seconds + " seconds");
        }
    }
}
