package dev.gatehouse.contract.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Gateway;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.Flow;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiCheckTest {

    private static final String PUBLISHED =
            """
            openapi: VERSION
            info: {title: published, version: "1"}
            paths:
              /pets/mine:
                get:
                  responses: {'204': {description: none}}
              /pets/{petId}:
                get:
                  responses:
                    '200':
                      $ref: '#/components/responses/APet'
                    4XX:
                      description: refused
                      content: {application/problem+json: {schema: {type: object, required: [title]}}}
            components:
              responses:
                APet:
                  description: a pet
                  headers:
                    X-Tag: {required: true, schema: {type: integer}}
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                    text/*: {schema: {type: string, maxLength: 3}}
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {type: object, required: [lives], properties: {lives: {type: integer}, name: NULLABLE}}
                Dog: {type: object, required: [tricks], properties: {tricks: {type: array}, secret: {type: string, writeOnly: true}}}
            """;

    private final ToldAnswers api = ToldAnswers.declaring("{'200': {description: x}}", "{}");

    @AfterAll
    void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({"3.0.3, '{type: string, nullable: true}'", "3.1.0, '{type: [string, \"null\"]}'"})
    void a_null_is_taken_as_each_version_says_it(String version, String nullable) {
        OpenApiDocument document = document(version, nullable);

        assertThat(check(document, 200, "{\"lives\": 9, \"name\": null}", "&tag=1"))
                .isEmpty();
        assertThat(check(document, 200, "{\"lives\": 9, \"name\": 7}", "&tag=1"))
                .extracting(Finding::pointer)
                .contains("/body/name");
    }

    @Test
    void a_value_is_found_with_the_line_that_declares_it() {
        assertThat(check(published(), 200, "{\"lives\": \"many\"}", "&tag=1")).anySatisfy(finding -> {
            assertThat(finding.pointer()).isEqualTo("/body/lives");
            assertThat(finding.problem()).contains("published.yaml:27:65");
            assertThat(finding.expected()).isEqualTo("\"type\":\"integer\"");
            assertThat(finding.actual()).isEqualTo("\"many\"");
        });
    }

    @Test
    void a_required_header_must_be_there_and_of_its_type() {
        assertThat(check(published(), 200, "{\"lives\": 9}", ""))
                .extracting(Finding::pointer)
                .containsExactly("/headers/X-Tag");
        assertThat(check(published(), 200, "{\"lives\": 9}", "&tag=seven"))
                .extracting(Finding::expected)
                .containsExactly("\"type\":\"integer\"");
    }

    @Test
    void a_property_that_is_only_written_must_not_be_in_an_answer() {
        assertThat(check(published(), 200, "{\"tricks\": [], \"secret\": \"x\"}", "&tag=1"))
                .isNotEmpty();
    }

    @Test
    void a_status_is_found_by_its_range() {
        assertThat(check(published(), 404, "{\"title\": \"gone\"}", "&type=application/problem%2Bjson"))
                .isEmpty();
        assertThat(check(published(), 404, "{}", "&type=application/problem%2Bjson"))
                .extracting(Finding::expected)
                .containsExactly("\"required\":[\"title\"]");
    }

    @Test
    void an_undeclared_status_is_found_with_those_that_are() {
        assertThat(check(published(), 500, "{}", "")).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/status");
            assertThat(finding.expected()).isEqualTo("one of 200, 4XX");
        });
    }

    @Test
    void an_undeclared_content_type_is_found_and_a_range_has_all_of_its_own() {
        assertThat(check(published(), 200, "Tom", "&tag=1&type=text/plain")).isEmpty();
        assertThat(check(published(), 200, "Thomas", "&tag=1&type=text/plain"))
                .extracting(Finding::expected)
                .containsExactly("\"maxLength\":3");
        assertThat(check(published(), 200, "x", "&tag=1&type=image/png"))
                .extracting(Finding::expected)
                .containsExactly("one of application/json, text/*");
    }

    @Test
    void a_concrete_path_goes_before_one_with_parameters() {
        assertThat(new OpenApiCheck(published()).check(api.calling("/pets/mine?status=204")))
                .isEmpty();
    }

    @Test
    void an_operation_that_the_document_has_not_is_found() {
        OpenApiDocument empty = OpenApiDocument.text("empty.yaml", "openapi: 3.1.0\npaths: {}\n");

        assertThat(new OpenApiCheck(empty).check(api.answering(200, "{}")))
                .extracting(Finding::text)
                .containsExactly("Method response, : empty.yaml has no such operation; "
                        + "expected one of its paths, but was GET /pets/7");
    }

    @Test
    void what_the_gateway_refuses_by_itself_need_not_be_declared() {
        assertThat(new OpenApiCheck(published()).check(api.calling("/nowhere"))).isEmpty();
    }

    @Test
    void a_preflight_that_the_cors_configuration_answers_need_not_be_declared() throws Exception {
        String document =
                """
                openapi: 3.0.1
                info: {title: shared, version: "1"}
                x-amazon-apigateway-cors: {allowOrigins: ["https://example.com"], allowMethods: [GET]}
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: pets}}
                      x-amazon-apigateway-integration:
                        {type: http_proxy, httpMethod: GET, uri: "http://127.0.0.1:1/", payloadFormatVersion: "1.0"}
                    OTHER
                """;
        try (Gateway gateway = Gateway.start(OpenApiDefinition.text("shared.yaml", document.replace("OTHER", ""))
                .asHttpApi())) {
            URI pets = URI.create(gateway.baseUri() + "/pets");
            HttpRequest preflight = HttpRequest.newBuilder(pets)
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("Origin", "https://example.com")
                    .header("Access-Control-Request-Method", "GET")
                    .build();
            HttpClient.newHttpClient().send(preflight, HttpResponse.BodyHandlers.discarding());
            Flow flow = gateway.flows().last();

            assertThat(flow.status()).isEqualTo(204);
            assertThat(new OpenApiCheck(OpenApiDocument.text("shared.yaml", document.replace("OTHER", ""))).check(flow))
                    .isEmpty();
            assertThat(new OpenApiCheck(OpenApiDocument.text(
                                    "shared.yaml",
                                    document.replace("OTHER", "options: {responses: {'200': {description: open}}}")))
                            .check(flow))
                    .isEmpty();
        }
    }

    @Test
    void swagger_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> OpenApiDocument.text("old.yaml", "swagger: '2.0'\npaths: {}\n"))
                .hasMessageContaining("old.yaml is no document of OpenAPI 3.0 or 3.1")
                .hasMessageContaining("DefinitionExport");
    }

    private List<Finding> check(OpenApiDocument document, int status, String body, String more) {
        return new OpenApiCheck(document).check(api.answering(status, body, more));
    }

    private static OpenApiDocument published() {
        return document("3.0.3", "{type: string}");
    }

    private static OpenApiDocument document(String version, String nullable) {
        return OpenApiDocument.text(
                "published.yaml", PUBLISHED.replace("VERSION", version).replace("NULLABLE", nullable));
    }
}
