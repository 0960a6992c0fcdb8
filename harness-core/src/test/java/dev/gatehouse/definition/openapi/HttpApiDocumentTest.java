package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that become HTTP APIs. */
class HttpApiDocumentTest {

    private static final RequestStreamHandler ECHO = (event, answer, context) -> event.transferTo(answer);

    private static final String PETS =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            paths:
              /pets/{id}:
                get:
                  x-amazon-apigateway-integration:
                    type: AWS_PROXY
                    uri: arn:aws:lambda:us-east-1:123456789012:function:pets
                    payloadFormatVersion: '2.0'
            """;

    private static final String LIKE_REST = PETS.replace("'2.0'", "'1.0'");

    @Test
    void a_document_with_payload_format_2_becomes_an_http_api_with_a_default_stage() throws Exception {
        try (Gateway gateway = start(OpenApiDefinition.text("api.yaml", PETS))) {
            gateway.functions().bind("pets", ECHO);
            gateway.requireHandlers();

            assertThat(gateway.baseUri()).isEqualTo(gateway.uri());
            assertThat(get(gateway, "/pets/1").body()).contains("\"routeKey\":\"GET /pets/{id}\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-amazon-apigateway-cors: {allowOrigins: [https://example.com]}\n",
                "x-amazon-apigateway-importexport-version: '1.0'\n",
                "tags: [{name: team, x-amazon-apigateway-tag-value: pets}]\n"
            })
    void what_only_http_apis_have_makes_a_document_one(String mark) {
        try (Gateway gateway = start(OpenApiDefinition.text("api.yaml", LIKE_REST + mark))) {
            assertThat(gateway.baseUri()).isEqualTo(gateway.uri());
        }
    }

    @Test
    void a_document_that_could_be_either_is_a_rest_api_unless_said_otherwise() {
        String either = LIKE_REST
                .replace("uri: arn", "httpMethod: POST\n        uri: arn")
                .replace("function:pets", "function:pets/invocations")
                .replace(
                        "arn:aws:lambda:us",
                        "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us");
        try (Gateway gateway = start(OpenApiDefinition.text("api.yaml", either).asHttpApi())) {
            assertThat(gateway.baseUri()).isEqualTo(gateway.uri());
        }
        try (Gateway gateway = start(OpenApiDefinition.text("api.yaml", either))) {
            assertThat(gateway.baseUri().getPath()).isEqualTo("/test");
        }
    }

    @Test
    void a_test_may_name_another_stage_and_the_base_path() throws Exception {
        String served = PETS + "servers: [{url: 'https://example.com/shop'}]\n";
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(OpenApiDefinition.text("api.yaml", served)),
                new DefinitionOptions(Set.of(), Map.of("basepath", "prepend"), "dev"));
        try (Gateway gateway = loaded.start()) {
            gateway.functions().bind("pets", ECHO);

            assertThat(gateway.baseUri().getPath()).isEqualTo("/dev");
            assertThat(get(gateway, "/shop/pets/1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_import_parameter_of_rest_apis_is_refused() {
        assertThatThrownBy(() -> LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("api.yaml", PETS)),
                        new DefinitionOptions(Set.of(), Map.of("ignore", "documentation"), null)))
                .hasMessageContaining("The import of HTTP APIs has no parameter \"ignore\".");
    }

    @Test
    void cors_of_the_document_answers_browsers() throws Exception {
        String cors = "x-amazon-apigateway-cors: {allowOrigins: [https://example.com], allowMethods: [GET]}\n";
        try (Gateway gateway = start(OpenApiDefinition.text("api.yaml", PETS + cors))) {
            HttpRequest preflight = HttpRequest.newBuilder(URI.create(gateway.baseUri() + "/pets/1"))
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("Origin", "https://example.com")
                    .header("Access-Control-Request-Method", "GET")
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(preflight, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().firstValue("access-control-allow-origin"))
                    .contains("https://example.com");
        }
    }

    @Test
    void the_default_route_and_shared_integrations_are_there() throws Exception {
        String document =
                """
                openapi: 3.0.1
                info: {title: pets, version: '1'}
                paths:
                  /$default:
                    x-amazon-apigateway-any-method:
                      x-amazon-apigateway-integration: {$ref: '#/components/x-amazon-apigateway-integrations/pets'}
                components:
                  x-amazon-apigateway-integrations:
                    pets:
                      type: AWS_PROXY
                      uri: arn:aws:lambda:us-east-1:123456789012:function:pets
                      payloadFormatVersion: '2.0'
                """;
        try (Gateway gateway = start(OpenApiDefinition.text("api.yaml", document))) {
            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("api.yaml:9:5")
                    .hasMessageContaining("The route $default calls the function pets");

            gateway.functions().bind("pets", ECHO);
            assertThat(get(gateway, "/any").body()).contains("\"rawPath\":\"/any\"");
        }
    }

    @Test
    void what_rest_apis_have_is_refused_with_its_line() {
        loading(PETS + "x-amazon-apigateway-policy: {Version: '2012-10-17'}\n", true)
                .hasMessageContaining("api.yaml:10:1")
                .hasMessageContaining(
                        "x-amazon-apigateway-policy belongs to REST APIs, and API Gateway ignores it on an"
                                + " HTTP API")
                .hasMessageContaining("waive \"x-amazon-apigateway-policy\"");
        loading(PETS.replace("AWS_PROXY", "MOCK"), true)
                .hasMessageContaining("type is \"MOCK\"")
                .hasMessageContaining("Write one of aws_proxy, http_proxy.");
    }

    @Test
    void an_integration_without_what_its_type_needs_is_told() {
        loading(PETS.replace("        payloadFormatVersion: '2.0'\n", ""), true)
                .hasMessageContaining("The integration of GET /pets/{id} has no payloadFormatVersion");
        loading(PETS.replaceFirst("uri: .*", "connectionType: VPC_LINK").replace("AWS_PROXY", "HTTP_PROXY"), true)
                .hasMessageContaining("has no uri")
                .hasMessageContaining("has no httpMethod")
                .hasMessageContaining("has no connectionId");
    }

    @Test
    void mappings_of_rest_apis_are_refused_at_the_line_of_their_integration() {
        loading(
                        PETS
                                + """
                          /dogs:
                            get:
                              x-amazon-apigateway-integration:
                                type: HTTP_PROXY
                                httpMethod: GET
                                uri: https://dogs.example.com/
                                payloadFormatVersion: '1.0'
                                requestParameters: {integration.request.path.id: method.request.path.id}
                        """,
                        true)
                .hasMessageContaining("api.yaml:12:7")
                .hasMessageContaining("Unable to import the integration of the route GET /dogs");
    }

    @Test
    void api_keys_guard_nothing() {
        loading(
                        PETS + "security: [{key: []}]\n"
                                + "components: {securitySchemes: {key: {type: apiKey, name: x-api-key, in: header}}}\n",
                        true)
                .hasMessageContaining("API Gateway ignores the security scheme \"key\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.1.0", "swagger: '2.0'"})
    void other_versions_are_refused(String version) {
        loading(PETS.replace("openapi: 3.0.1", version), true)
                .hasMessageContaining("api.yaml:1:1")
                .hasMessageContaining("HTTP APIs are imported from OpenAPI 3.0, not from");
    }

    @Test
    void a_document_with_parts_of_both_kinds_says_how_to_decide() {
        loading(
                        PETS.replace("payloadFormatVersion: '2.0'", "httpMethod: POST")
                                + "x-amazon-apigateway-cors: {}\nx-amazon-apigateway-policy: {}\n",
                        false)
                .hasMessageContaining("x-amazon-apigateway-cors belongs to HTTP APIs")
                .hasMessageContaining("OpenApiDefinition.asHttpApi()");
    }

    private static AbstractThrowableAssert<?, ?> loading(String document, boolean asHttpApi) {
        OpenApiDefinition definition = OpenApiDefinition.text("api.yaml", document);
        return assertThatThrownBy(() -> start(asHttpApi ? definition.asHttpApi() : definition))
                .isInstanceOf(DefinitionException.class);
    }

    private static Gateway start(OpenApiDefinition definition) {
        return LoadedDefinition.load(List.of(definition), DefinitionOptions.defaults())
                .start();
    }

    private static HttpResponse<String> get(Gateway gateway, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
