package dev.gatehouse.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.Flow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A REST API whose preflight is an OPTIONS method with a MOCK integration, called by a page of another origin. */
class RestCorsTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: notes, version: "1"}
            x-amazon-apigateway-request-validators:
              body: {validateRequestBody: true, validateRequestParameters: false}
            {more}
            paths:
              /notes:
                options:
                  responses:
                    "204":
                      description: what pages may send
                      headers:
                        Access-Control-Allow-Origin: {schema: {type: string}}
                        Access-Control-Allow-Methods: {schema: {type: string}}
                        Access-Control-Allow-Headers: {schema: {type: string}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 204}'}
                    responses:
                      default:
                        statusCode: "204"
                        responseParameters:
                          method.response.header.Access-Control-Allow-Origin: "'{origin}'"
                          method.response.header.Access-Control-Allow-Methods: "'GET,POST,OPTIONS'"
                          method.response.header.Access-Control-Allow-Headers: "'Content-Type,X-Trace'"
                post:
                  x-amazon-apigateway-request-validator: body
                  requestBody:
                    required: true
                    content: {application/json: {schema: {type: object, required: [text]}}}
                  responses:
                    "201": {description: added, headers: {Access-Control-Allow-Origin: {schema: {type: string}}}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 201}'}
                    responses:
                      default:
                        statusCode: "201"
                        responseParameters: {method.response.header.Access-Control-Allow-Origin: "'{origin}'"}
                        responseTemplates: {application/json: '{"trace": "$input.params(''X-Trace'')"}'}
                put:
                  responses: {"200": {description: replaced}}
                  x-amazon-apigateway-integration: &silent
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: "200"}}
              /silent:
                get:
                  responses: {"200": {description: without a CORS header}}
                  x-amazon-apigateway-integration: *silent
              /keyed:
                get:
                  security: [{key: []}]
                  responses: {"200": {description: for who has a key}}
                  x-amazon-apigateway-integration: *silent
            components:
              securitySchemes:
                key: {type: apiKey, name: x-api-key, in: header}
            """;

    private static final String READABLE_ERRORS =
            """
            x-amazon-apigateway-gateway-responses:
              DEFAULT_4XX:
                responseParameters: {gatewayresponse.header.Access-Control-Allow-Origin: "'{origin}'"}
            """;

    private final Page page = Page.inBrowser();

    @AfterEach
    void close() {
        page.close();
    }

    private Gateway notes(String more) {
        return Gateway.start(definition(more));
    }

    private Definition definition(String more) {
        return OpenApiDefinition.text("notes.yaml", API.replace("{more}", more).replace("{origin}", page.origin()));
    }

    private static List<String> exchanges(Gateway gateway) {
        return gateway.flows().all().stream().map(RestCorsTest::exchange).toList();
    }

    private static String exchange(Flow flow) {
        return flow.methodRequest().request().method() + " " + flow.status();
    }

    @Test
    void a_page_posts_json_with_a_header_of_its_own_after_the_preflight() {
        try (Gateway gateway = notes("")) {
            JsonNode seen = page.run(
                    gateway,
                    """
                    return ask("/notes", {
                      method: "POST",
                      headers: {"Content-Type": "application/json", "X-Trace": "t-1"},
                      body: JSON.stringify({text: "hello"}),
                    });
                    """);

            assertThat(seen.path("status").asInt()).isEqualTo(201);
            assertThat(seen.path("body").asText()).isEqualTo("{\"trace\": \"t-1\"}");
            assertThat(exchanges(gateway)).containsExactly("OPTIONS 204", "POST 201");
            assertThat(gateway.flows()
                            .all()
                            .get(0)
                            .methodRequest()
                            .request()
                            .headers()
                            .first("Access-Control-Request-Headers"))
                    .contains("content-type,x-trace");
        }
    }

    @Test
    void a_compressed_answer_is_read_as_what_it_was() {
        try (Gateway gateway = notes("x-amazon-apigateway-minimum-compression-size: 0")) {
            JsonNode seen = page.run(
                    gateway,
                    """
                    const headers = {"Content-Type": "application/json"};
                    return ask("/notes", {method: "POST", headers, body: '{"text": "hello"}'});
                    """);

            assertThat(seen.path("body").asText()).isEqualTo("{\"trace\": \"\"}");
            assertThat(gateway.flows()
                            .last()
                            .methodResponse()
                            .response()
                            .headers()
                            .first("Content-Encoding"))
                    .contains("gzip");
        }
    }

    @Test
    void a_header_that_the_preflight_does_not_allow_is_never_sent() {
        try (Gateway gateway = notes(READABLE_ERRORS)) {
            JsonNode seen = page.run(gateway, "return ask('/notes', {headers: {'X-Other': '1'}});");

            assertThat(seen.path("refused").asText()).isEqualTo("TypeError");
            assertThat(exchanges(gateway)).containsExactly("OPTIONS 204");
        }
    }

    @Test
    void a_method_that_the_preflight_does_not_allow_is_never_sent() {
        try (Gateway gateway = notes(READABLE_ERRORS)) {
            JsonNode seen = page.run(gateway, "return ask('/notes', {method: 'PUT'});");

            assertThat(seen.path("refused").asText()).isEqualTo("TypeError");
            assertThat(exchanges(gateway)).containsExactly("OPTIONS 204");
        }
    }

    @Test
    void an_answer_without_the_header_is_sent_and_cannot_be_read() {
        try (Gateway gateway = notes(READABLE_ERRORS)) {
            JsonNode seen = page.run(gateway, "return ask('/silent');");

            assertThat(seen.path("refused").asText()).isEqualTo("TypeError");
            assertThat(exchanges(gateway)).containsExactly("GET 200");
        }
    }

    private static final String PROVOKE_ERRORS =
            """
            const json = {"Content-Type": "application/json"};
            return {
              key: await ask("/keyed"),
              body: await ask("/notes", {method: "POST", headers: json, body: "{}"}),
              path: await ask("/nowhere"),
            };
            """;

    @Test
    void errors_of_the_gateway_cannot_be_read_without_gateway_responses_for_them() {
        try (Gateway gateway = notes("")) {
            JsonNode seen = page.run(gateway, PROVOKE_ERRORS);

            assertThat(seen.findValuesAsText("refused")).containsExactly("TypeError", "TypeError", "TypeError");
            assertThat(exchanges(gateway)).containsExactly("GET 403", "OPTIONS 204", "POST 400", "GET 403");
        }
    }

    @Test
    void errors_of_the_gateway_can_be_read_where_DEFAULT_4XX_has_the_header() {
        try (Gateway gateway = notes(READABLE_ERRORS)) {
            JsonNode seen = page.run(gateway, PROVOKE_ERRORS);

            assertThat(seen.path("key").path("status").asInt()).isEqualTo(403);
            assertThat(seen.path("key").path("body").asText()).isEqualTo("{\"message\":\"Forbidden\"}");
            assertThat(seen.path("body").path("status").asInt()).isEqualTo(400);
            assertThat(seen.path("body").path("body").asText()).contains("Invalid request body");
            assertThat(seen.path("path").path("body").asText()).contains("Missing Authentication Token");
        }
    }

    @Test
    void a_binary_media_type_for_everything_breaks_the_preflight_as_on_AWS() {
        try (Gateway gateway = notes("x-amazon-apigateway-binary-media-types: ['*/*']\n" + READABLE_ERRORS)) {
            JsonNode seen =
                    page.run(gateway, "return ask('/notes', {method: 'POST', headers: {'X-Trace': '1'}, body: '{}'});");

            assertThat(seen.path("refused").asText()).isEqualTo("TypeError");
            assertThat(exchanges(gateway)).containsExactly("OPTIONS 500");
        }
    }
}
