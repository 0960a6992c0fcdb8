package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.Warning;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: gateway test, version: '1'}
            paths:
              /mock/{id}:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses:
                      default:
                        statusCode: '200'
                        responseTemplates: {application/json: '{"id": "$input.params(''id'')"}'}
            """;

    private static final String FUNCTION =
            """
            openapi: 3.0.1
            info: {title: gateway test, version: '1'}
            paths:
              /hello:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:hello/invocations
                    requestTemplates: {application/json: '{"name": "$input.params(''name'')"}'}
                    responses: {default: {statusCode: '200'}}
            """;

    private static LoadedDefinition loaded(String document) {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("api.yaml", document)), DefinitionOptions.defaults());
    }

    private static HttpResponse<String> get(Gateway gateway, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_definition_answers_over_http_and_is_recorded() {
        try (Gateway gateway = Gateway.start(OpenApiDefinition.text("api.yaml", API))) {
            HttpResponse<String> response = get(gateway, "/mock/7");

            assertThat(response.body()).isEqualTo("{\"id\": \"7\"}");
            Flow flow = gateway.flows()
                    .of(response.headers().firstValue("x-amzn-RequestId").orElseThrow());
            assertThat(flow.methodRequest().route().resourcePath()).isEqualTo("/mock/{id}");
        }
    }

    @Test
    void it_listens_on_loopback_only() {
        try (Gateway gateway = Gateway.start(OpenApiDefinition.text("api.yaml", API))) {
            assertThat(gateway.uri().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void gateways_of_one_definition_see_nothing_of_each_other() {
        LoadedDefinition loaded = loaded(API);
        try (Gateway one = loaded.start();
                Gateway other = loaded.start()) {
            get(one, "/mock/1");
            one.clock().advance(Duration.ofDays(1));

            assertThat(other.flows().all()).isEmpty();
            assertThat(other.uri()).isNotEqualTo(one.uri());
            assertThat(other.clock().instant()).isBefore(one.clock().instant());
        }
    }

    @Test
    void requests_go_by_the_gateways_clock() {
        Instant then = Instant.parse("2030-01-02T03:04:05Z");
        GatewaySettings settings = GatewaySettings.standard().withClock(InstantSource.fixed(then));
        try (Gateway gateway = loaded(API).start(settings)) {
            get(gateway, "/mock/1");

            assertThat(gateway.flows().last().started()).isEqualTo(then);
        }
    }

    @Test
    void a_bound_handler_answers_and_its_events_are_kept() {
        try (Gateway gateway = loaded(FUNCTION).start()) {
            RequestHandler<Map<String, String>, String> hello = new Hello();
            gateway.functions().bind("hello", hello);
            gateway.requireHandlers();

            assertThat(get(gateway, "/hello?name=Ada").body()).isEqualTo("\"hello Ada\"");
            assertThat(gateway.functions().invocations("hello")).hasSize(1);
            assertThat(gateway.functions().handler("hello")).contains(hello);
        }
    }

    @Test
    void a_function_that_nothing_answers_for_is_named_with_what_to_do() {
        try (Gateway gateway = loaded(FUNCTION).start(GatewaySettings.standard().withEnvironment(Map.of()))) {
            assertThatThrownBy(gateway::requireHandlers)
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("api.yaml:")
                    .hasMessageContaining("GET /hello calls the function hello, and nothing answers for it.")
                    .hasMessageContaining("@LambdaFunction(\"hello\")");
        }
    }

    @Test
    void a_lambda_endpoint_answers_for_every_function() {
        GatewaySettings settings =
                GatewaySettings.standard().withEnvironment(Map.of("AWS_ENDPOINT_URL_LAMBDA", "http://127.0.0.1:9"));
        try (Gateway gateway = loaded(FUNCTION).start(settings)) {
            gateway.requireHandlers();

            assertThat(get(gateway, "/hello").statusCode()).isEqualTo(504);
        }
    }

    @Test
    void a_taken_port_is_an_error_of_the_start() {
        LoadedDefinition loaded = loaded(API);
        try (Gateway first = loaded.start()) {
            GatewaySettings same = GatewaySettings.standard().onPort(first.uri().getPort());

            assertThatThrownBy(() -> loaded.start(same)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void a_template_that_does_not_parse_fails_the_load() {
        String broken = API.replace("$input.params(''id'')", "#if(");

        assertThatThrownBy(() -> loaded(broken))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("api.yaml:")
                .hasMessageContaining("GET /mock/{id}");
    }

    @Test
    void a_handler_or_server_that_no_method_can_reach_is_told_with_what_there_is() {
        try (Gateway gateway = loaded(FUNCTION).start(GatewaySettings.standard())) {
            gateway.functions().bind("hello", new Hello());
            gateway.functions().bind("helo", new Hello());
            gateway.standIns().map("petstore.example.com", URI.create("http://127.0.0.1:9"));

            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("A handler is bound to the function helo, and no method or route calls it.")
                    .hasMessageContaining("The definition has the functions hello.")
                    .hasMessageContaining("A server stands in for petstore.example.com, and no method calls it.")
                    .hasMessageContaining("The definition has no HTTP integration: leave the server out.");
        }
    }

    @Test
    void a_handler_of_a_templates_function_that_no_route_calls_is_told() {
        String template =
                """
                Resources:
                  Greet:
                    Type: AWS::Lambda::Function
                    Properties: {Handler: index.handler, Runtime: nodejs20.x, Role: 'arn:aws:iam::123456789012:role/greet', Code: {ZipFile: ''}}
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: pets, ProtocolType: HTTP, Target: 'https://pets.example.com/'}
                """;
        try (Gateway gateway = LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start()) {
            gateway.functions().bind("Greet", new Hello());

            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("A handler is bound to the function ")
                    .hasMessageContaining("and no method or route calls it.")
                    .hasMessageContaining("The definition has this function: give a method or route an integration");
        }
    }

    @Test
    void a_waiver_that_nothing_needs_is_a_warning() {
        DefinitionOptions options = new DefinitionOptions(Set.of("minimumCompresionSize"), Map.of(), null);

        LoadedDefinition loaded = LoadedDefinition.load(List.of(OpenApiDefinition.text("api.yaml", API)), options);

        assertThat(loaded.warnings())
                .extracting(Warning::message)
                .containsExactly("nothing in the definition needed the waiver \"minimumCompresionSize\"");
    }

    /** Greets. */
    static final class Hello implements RequestHandler<Map<String, String>, String> {
        @Override
        public String handleRequest(Map<String, String> event, com.amazonaws.services.lambda.runtime.Context context) {
            return "hello " + event.get("name");
        }
    }
}
