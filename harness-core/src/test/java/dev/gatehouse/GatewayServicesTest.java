package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayServicesTest {

    private static final String QUEUE =
            """
            openapi: 3.0.1
            info: {title: services, version: '1'}
            paths:
              /orders:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders
                    credentials: arn:aws:iam::123456789012:role/sender
                    responses: {default: {statusCode: '200'}}
            """;

    @Test
    void a_service_that_nothing_answers_for_is_told_before_the_first_request() {
        try (Gateway gateway = start(QUEUE, Map.of())) {
            assertThatThrownBy(gateway::requireHandlers)
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("GET /orders calls the AWS service sqs")
                    .hasMessageContaining("@ServiceBackend(\"sqs\")")
                    .hasMessageContaining("AWS_ENDPOINT_URL_SQS");
        }
    }

    @Test
    void a_configured_endpoint_is_enough_to_start() {
        try (Gateway gateway = start(QUEUE, Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:9"))) {
            gateway.requireHandlers();
        }
    }

    @Test
    void a_server_for_a_service_that_no_method_calls_is_told() {
        try (Gateway gateway = start(QUEUE, Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:9"))) {
            gateway.standIns().mapService("sns", URI.create("http://127.0.0.1:9"));

            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("stands in for the AWS service sns")
                    .hasMessageContaining("The definition calls sqs.");
        }
    }

    @Test
    void a_stand_in_comes_before_the_environment_and_the_record_shows_the_call() throws Exception {
        HttpServer server = answering("{\"ok\": true}");
        try (Gateway gateway = start(QUEUE, Map.of("AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:9"))) {
            gateway.standIns()
                    .mapService(
                            "sqs",
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()));

            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(gateway.baseUri() + "/orders"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            Flow flow = gateway.flows().last();
            assertThat(response.body()).isEqualTo("{\"ok\": true}");
            assertThat(flow.integrationRequest().call().kind()).isEqualTo(Call.Kind.SERVICE);
            assertThat(flow.integrationRequest().call().target())
                    .isEqualTo("https://sqs.us-east-1.amazonaws.com/123456789012/orders");
            assertThat(flow.toString()).doesNotContain("Signature=");
        } finally {
            server.stop(0);
        }
    }

    private static Gateway start(String document, Map<String, String> environment) {
        return LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("api.yaml", document)), DefinitionOptions.defaults())
                .start(GatewaySettings.standard().withEnvironment(environment));
    }

    private static HttpServer answering(String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }
}
