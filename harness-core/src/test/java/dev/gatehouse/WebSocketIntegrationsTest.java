package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of integrations of WebSocket APIs make of messages and answers. */
class WebSocketIntegrationsTest {

    private static final byte[] BYTES = {(byte) 0xFF, 0, 1};

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<byte[]> received = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = exchange.getRequestBody().readAllBytes();
            received.add(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.createContext("/slow", exchange -> {
            awaitTheEnd();
            exchange.close();
        });
        server.start();
    }

    private void awaitTheEnd() {
        try {
            boolean unused = over.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        over.countDown();
        gateway.close();
        server.stop(0);
    }

    private String http(String path, String more) {
        return "'IntegrationType': 'HTTP', 'IntegrationMethod': 'POST', 'IntegrationUri': '" + uri() + path + "'"
                + more;
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A route with an integration and what it makes of answers, by key. */
    private void route(String integration, String... responses) {
        String id =
                api.call("CreateIntegration", integration).path("IntegrationId").asText();
        for (String response : responses) {
            api.call("CreateIntegrationResponse", "'IntegrationId': '" + id + "', " + response);
        }
        api.bare("$default", ", 'Target': 'integrations/" + id + "', 'RouteResponseSelectionExpression': '$default'");
        String routeId = api.call("GetRoutes", "'MaxResults': '10'")
                .at("/Items/0/RouteId")
                .asText();
        api.call("CreateRouteResponse", "'RouteId': '" + routeId + "', 'RouteResponseKey': '$default'");
        api.deploy("dev");
    }

    private static String response(String key, String template) {
        return "'IntegrationResponseKey': '" + key + "', 'TemplateSelectionExpression': '\\\\$default',"
                + " 'ResponseTemplates': {'$default': '" + template + "'}";
    }

    private String answer(String message) {
        try (WebSocketClient client = api.connect("dev")) {
            return client.send(message).await(SOON);
        }
    }

    @ParameterizedTest
    @CsvSource({"no such room, unknown: no such room", "room is full, busy", "anything else, sorry", "'', fine"})
    void errors_of_functions_choose_the_response_by_their_message(String error, String expected) {
        RequestStreamHandler function = (event, answer, context) -> {
            if (!error.isEmpty()) {
                throw new IllegalStateException(error);
            }
            answer.write("{}".getBytes(StandardCharsets.UTF_8));
        };
        gateway.functions().bind("rooms", function);
        route(
                WebSocketApi.function("rooms").replace("AWS_PROXY", "AWS"),
                response("/no such .*/", "unknown: $input.path(\\u0027$.errorMessage\\u0027)"),
                response("/.*(full|taken)/", "busy"),
                response("/.+/", "sorry"),
                response("$default", "fine"));

        assertThat(answer("{}")).isEqualTo(expected);
    }

    @Test
    void a_pattern_has_to_fit_the_whole_message_of_the_error() {
        RequestStreamHandler function = (event, answer, context) -> {
            throw new IllegalStateException("there is no such room here");
        };
        gateway.functions().bind("rooms", function);
        route(
                WebSocketApi.function("rooms").replace("AWS_PROXY", "AWS"),
                response("/no such room/", "unknown"),
                response("$default", "default"));

        assertThat(answer("{}")).isEqualTo("default");
    }

    @Test
    void text_becomes_bytes_for_the_endpoint_and_bytes_text_for_the_client() {
        route(
                http("/", ", 'ContentHandlingStrategy': 'CONVERT_TO_BINARY'"),
                "'IntegrationResponseKey': '$default', 'ContentHandlingStrategy': 'CONVERT_TO_TEXT'");
        String base64 = Base64.getEncoder().encodeToString(BYTES);

        assertThat(answer(base64)).isEqualTo(base64);
        assertThat(received).singleElement().isEqualTo(BYTES);
    }

    @Test
    void text_that_is_no_base64_cannot_become_bytes() {
        route(http("/", ", 'ContentHandlingStrategy': 'CONVERT_TO_BINARY'"));

        assertThat(answer("no base64!")).contains("Internal server error");
    }

    @Test
    void an_endpoint_that_takes_longer_than_its_time_is_given_up() {
        route(http("/slow", ", 'TimeoutInMillis': 50"), response("$default", "late"));

        JsonNode frame = WebSocketApi.read(answer("x"));

        assertThat(frame.path("message").asText()).isNotEqualTo("late").isNotEmpty();
        assertThat(frame.has("connectionId")).isTrue();
        assertThat(String.valueOf(gateway.flows().all())).contains("50 ms");
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, '', Unsupported Media Type",
        "NEVER, other, Unsupported Media Type",
        "WHEN_NO_TEMPLATES, other, Unsupported Media Type",
        "WHEN_NO_TEMPLATES, '', plain",
        "WHEN_NO_MATCH, other, plain"
    })
    void a_message_that_no_template_fits_passes_only_where_it_may(String behavior, String key, String expected) {
        route(http(
                "/",
                ", 'PassthroughBehavior': '" + behavior + "', 'TemplateSelectionExpression': '$request.body.kind'"
                        + (key.isEmpty() ? "" : ", 'RequestTemplates': {'" + key + "': 'rendered'}")));

        assertThat(answer("plain")).contains(expected);
    }

    @Test
    void a_private_endpoint_is_reached_through_its_vpc_link() {
        route("'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'POST', 'ConnectionType': 'VPC_LINK',"
                + " 'ConnectionId': 'chat-link', 'IntegrationUri': 'http://chat.internal/'");
        gateway.standIns().mapVpcLink("chat-link", uri());

        assertThat(answer("by the link")).isEqualTo("by the link");
    }

    @Test
    void a_vpc_link_that_nothing_stands_in_for_says_what_to_do() {
        route("'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'POST', 'ConnectionType': 'VPC_LINK',"
                + " 'ConnectionId': 'chat-link', 'IntegrationUri': 'http://chat.internal/'");

        assertThat(answer("x")).contains("Internal server error");
        assertThat(gateway.flows().all())
                .anySatisfy(flow -> assertThat(String.valueOf(flow.fault())).contains("chat-link", "mapVpcLink"));
    }
}
