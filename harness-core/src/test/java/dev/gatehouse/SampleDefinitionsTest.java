package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The definitions of the samples, called over HTTP without JUnit's help. */
class SampleDefinitionsTest {

    private static final Path FOLDER = Path.of("../samples/src/main/apigateway");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_demo_template_answers_by_its_selection_pattern() throws Exception {
        try (Gateway gateway = Gateway.start(CloudFormationDefinition.read(FOLDER.resolve("template.yml")))) {
            assertThat(get(gateway, "/demoMock?scenario=fine").statusCode()).isEqualTo(200);

            HttpResponse<String> failed = get(gateway, "/demoMock?scenario=error");

            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body()).isEqualTo("{\"message\": \"the scenario asked for an error\"}");
        }
    }

    @Test
    void the_demo_template_refuses_a_request_without_its_parameter() throws Exception {
        try (Gateway gateway = Gateway.start(CloudFormationDefinition.read(FOLDER.resolve("template.yml")))) {
            assertThat(get(gateway, "/demoMock").body())
                    .isEqualTo("{\"message\": \"Missing required request parameters: [scenario]\"}");
        }
    }

    @Test
    void the_demo_template_calls_the_handler_bound_by_logical_id() throws Exception {
        try (Gateway gateway = Gateway.start(CloudFormationDefinition.read(FOLDER.resolve("template.yml")))) {
            gateway.functions().bind("DemoLambda", new Greeting());

            HttpResponse<String> greeted = post(gateway, "/greetings", "{\"name\": \"Ada\"}");

            assertThat(greeted.statusCode()).isEqualTo(201);
            assertThat(greeted.body()).isEqualTo("POST /greetings");
            assertThat(post(gateway, "/greetings", "{}").body()).isEqualTo("{\"message\": \"Invalid request body\"}");
        }
    }

    @Test
    void the_petstore_document_maps_requests_to_the_stand_in_and_answers_back() throws Exception {
        try (Gateway gateway = Gateway.start(OpenApiDefinition.file(FOLDER.resolve("petstore.yaml")));
                Backend backend = new Backend()) {
            gateway.standIns().map("petstore.example.com", backend.uri());

            assertThat(get(gateway, "/pets/7").body().strip())
                    .isEqualTo("{\"id\": \"7\", \"name\": \"GET /v1/animals/7\"}");
            assertThat(get(gateway, "/pets/404").body()).isEqualTo("{\"message\": \"no pet 404\"}");
            assertThat(post(gateway, "/pets", "{\"weight\": 1}").statusCode()).isEqualTo(400);
            assertThat(post(gateway, "/pets", "{\"name\": \"Rex\"}").body()).contains("POST /v1/animals");
        }
    }

    private HttpResponse<String> get(Gateway gateway, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUri() + path)));
    }

    private HttpResponse<String> post(Gateway gateway, String path, String body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUri() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Tells the method and path that it was called with. */
    public static final class Greeting implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            return Map.of("statusCode", 201, "body", event.get("httpMethod") + " " + event.get("path"));
        }
    }

    /** Answers with what it was asked, and with 404 for the pet of that number. */
    private static final class Backend implements AutoCloseable {

        private final HttpServer server;

        Backend() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                String id = path.substring(path.lastIndexOf('/') + 1);
                String text =
                        "{\"id\": \"" + id + "\", \"label\": \"" + exchange.getRequestMethod() + " " + path + "\"}";
                byte[] body = text.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(id.equals("404") ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
