package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * WebSocket APIs with Python's {@code websockets}. Skipped where {@code python3}, or what {@code -Dgatehouse.python} names, has
 * no such package.
 */
class PythonWebSocketsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PYTHON = System.getProperty("gatehouse.python", "python3");

    private static final String CLIENT =
            """
            import sys
            from websockets.sync.client import connect
            from websockets.exceptions import ConnectionClosed, InvalidStatus
            uri = sys.argv[1]
            with connect(uri, open_timeout=10, compression="deflate") as socket:
                socket.send('{"action": "join"}')
                print(socket.recv(timeout=10))
                socket.send(["x" * 20000, "x" * 20000])
                print(socket.recv(timeout=10))
                socket.ping().wait(10)
                print("pong")
            print(socket.close_code)
            with connect(uri) as socket:
                socket.send(b"bytes")
                try:
                    socket.recv(timeout=10)
                except ConnectionClosed as closed:
                    print(closed.rcvd.code)
            try:
                connect(uri.replace("/dev", "/prod"))
            except InvalidStatus as refused:
                print(refused.response.status_code)
            """;

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private String apiId = "";

    private static String run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(PYTHON, "-c", script));
        command.addAll(List.of(arguments));
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return python.waitFor() == 0 ? said : "failed: " + said;
    }

    private static String imported() throws InterruptedException {
        try {
            return run("import websockets.sync.client; print('there')");
        } catch (IOException noPython) {
            return noPython.toString();
        }
    }

    @BeforeEach
    void deploy() throws Exception {
        assumeThat(imported())
                .as("%s needs the package websockets: pip install websockets, or -Dgatehouse.python", PYTHON)
                .startsWith("there");
        apiId = call(
                        "CreateApi",
                        "'Name': 'a', 'ProtocolType': 'WEBSOCKET', 'RouteSelectionExpression': '$request.body.action'")
                .path("ApiId")
                .asText();
        String api = "'ApiId': '" + apiId + "', ";
        String integration = call(
                        "CreateIntegration",
                        api + "'IntegrationType': 'MOCK', 'TemplateSelectionExpression': '200',"
                                + " 'RequestTemplates': {'200': '{\\\"statusCode\\\": 200}'}")
                .path("IntegrationId")
                .asText();
        call(
                "CreateIntegrationResponse",
                api + "'IntegrationId': '" + integration + "', 'IntegrationResponseKey': '$default',"
                        + " 'TemplateSelectionExpression': '\\\\$default',"
                        + " 'ResponseTemplates': {'$default': '$context.routeKey'}");
        for (String routeKey : List.of("join", "$default")) {
            String route = call(
                            "CreateRoute",
                            api + "'RouteKey': '" + routeKey + "', 'RouteResponseSelectionExpression': '$default',"
                                    + " 'Target': 'integrations/" + integration + "'")
                    .path("RouteId")
                    .asText();
            call("CreateRouteResponse", api + "'RouteId': '" + route + "', 'RouteResponseKey': '$default'");
        }
        String deployment = call("CreateDeployment", api + "'Description': ''")
                .path("DeploymentId")
                .asText();
        call("CreateStage", api + "'StageName': 'dev', 'DeploymentId': '" + deployment + "'");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private JsonNode call(String operation, String parameters) throws IOException {
        return gateway.control().call("apigatewayv2:" + operation, (ObjectNode)
                JSON.readTree("{" + parameters.replace('\'', '"') + "}"));
    }

    @Test
    void it_speaks_is_answered_is_closed_and_is_refused() throws Exception {
        String uri = gateway.baseUri(apiId, "dev").toString().replace("http:", "ws:");

        assertThat(run(CLIENT, uri)).isEqualTo("join\n$default\npong\n1000\n1003\n403\n");
    }
}
