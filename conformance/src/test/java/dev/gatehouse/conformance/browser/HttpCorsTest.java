package dev.gatehouse.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.Flow;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An HTTP API with a CORS configuration, called by a page of another origin. */
class HttpCorsTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: items, version: "1"}
            x-amazon-apigateway-importexport-version: "1.0"
            {cors}
            paths:
              /items:
                get: &route
                  responses: {default: {description: items}}
                  x-amazon-apigateway-integration:
                    type: AWS_PROXY
                    httpMethod: POST
                    payloadFormatVersion: "2.0"
                    uri: arn:aws:lambda:us-east-1:123456789012:function:items
                put: *route
            """;

    private static final String CORS =
            """
            x-amazon-apigateway-cors:
              allowOrigins: ["{allowed}"]
              allowMethods: [GET, PUT]
              allowHeaders: [content-type]
              exposeHeaders: [x-shown]
            """;

    /** Thinks of CORS by itself, and of another origin. */
    private record Items(Queue<Map<String, Object>> events)
            implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            events.add(event);
            Map<String, String> headers = Map.of(
                    "access-control-allow-origin", "https://elsewhere.example.com",
                    "access-control-expose-headers", "x-hidden",
                    "x-shown", "1",
                    "x-hidden", "2");
            return Map.of("statusCode", 200, "headers", headers, "body", "items");
        }
    }

    private final Page page = Page.inBrowser();
    private final Queue<Map<String, Object>> events = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        page.close();
    }

    private Gateway items(String cors) {
        Gateway gateway = Gateway.start(OpenApiDefinition.text("items.yaml", API.replace("{cors}", cors)));
        gateway.functions().bind("items", new Items(events));
        return gateway;
    }

    private Gateway allowing(String origin, String more) {
        return items(CORS.replace("{allowed}", origin) + more);
    }

    private static List<String> exchanges(Gateway gateway) {
        return gateway.flows().all().stream().map(HttpCorsTest::exchange).toList();
    }

    private static String exchange(Flow flow) {
        return flow.routeAndAuthorization().request().method() + " " + flow.status();
    }

    @Test
    void an_allowed_origin_reads_answers_and_the_headers_that_are_exposed() {
        try (Gateway gateway = allowing(page.origin(), "")) {
            JsonNode seen = page.run(gateway, "return ask('/items');");

            assertThat(seen.path("body").asText()).isEqualTo("items");
            assertThat(seen.path("headers").has("x-shown")).isTrue();
            assertThat(seen.path("headers").has("x-hidden")).isFalse();
        }
    }

    @Test
    void the_configuration_answers_the_preflight() {
        try (Gateway gateway = allowing(page.origin(), "")) {
            JsonNode seen = page.run(
                    gateway,
                    """
                    const json = {"Content-Type": "application/json"};
                    return {
                      put: await ask("/items", {method: "PUT", headers: json, body: "{}"}),
                      remove: await ask("/items", {method: "DELETE"}),
                      header: await ask("/items", {headers: {"X-Other": "1"}}),
                    };
                    """);

            assertThat(seen.path("put").path("status").asInt()).isEqualTo(200);
            assertThat(seen.path("remove").path("refused").asText()).isEqualTo("TypeError");
            assertThat(seen.path("header").path("refused").asText()).isEqualTo("TypeError");
            assertThat(exchanges(gateway)).containsExactly("OPTIONS 204", "PUT 200", "OPTIONS 204", "OPTIONS 204");
        }
    }

    @Test
    void another_origin_may_not_read_what_it_asked_for_and_not_send_what_needs_a_preflight() {
        try (Gateway gateway = allowing("https://shop.example.com", "")) {
            JsonNode seen =
                    page.run(gateway, "return {get: await ask('/items'), put: await ask('/items', {method: 'PUT'})};");

            assertThat(seen.findValuesAsText("refused")).containsExactly("TypeError", "TypeError");
            assertThat(exchanges(gateway)).containsExactly("GET 200", "OPTIONS 204");
        }
    }

    @Test
    void errors_of_the_gateway_can_be_read_too() {
        try (Gateway gateway = allowing(page.origin(), "")) {
            JsonNode seen = page.run(gateway, "return ask('/nowhere');");

            assertThat(seen.path("status").asInt()).isEqualTo(404);
            assertThat(seen.path("body").asText()).isEqualTo("{\"message\":\"Not Found\"}");
        }
    }

    @Test
    void cookies_come_with_credentials_that_the_configuration_allows() {
        try (Gateway gateway = allowing(page.origin(), "  allowCredentials: true\n")) {
            JsonNode seen = page.run(gateway, "return ask('/items', {credentials: 'include'});");

            assertThat(seen.path("status").asInt()).isEqualTo(200);
            assertThat(events).singleElement().extracting("cookies").isEqualTo(List.of("visit=7"));
        }
    }

    @Test
    void an_answer_to_credentials_that_are_not_allowed_cannot_be_read() {
        try (Gateway gateway = allowing("*", "")) {
            JsonNode seen = page.run(
                    gateway,
                    """
                    return {
                      with: await ask("/items", {credentials: "include"}),
                      without: await ask("/items"),
                    };
                    """);

            assertThat(seen.path("with").path("refused").asText()).isEqualTo("TypeError");
            assertThat(seen.path("without").path("status").asInt()).isEqualTo(200);
        }
    }

    @Test
    void without_a_configuration_the_backends_own_headers_count() {
        try (Gateway gateway = items("")) {
            JsonNode seen = page.run(gateway, "return ask('/items');");

            assertThat(seen.path("refused").asText()).isEqualTo("TypeError");
            assertThat(gateway.flows().last().response().response().headers().first("access-control-allow-origin"))
                    .contains("https://elsewhere.example.com");
        }
    }
}
