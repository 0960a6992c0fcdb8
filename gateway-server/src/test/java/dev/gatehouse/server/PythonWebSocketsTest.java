package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.flow.exchange.WebSocketClosing;
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
            def ended_by(send, **options):
                with connect(uri, **options) as socket:
                    socket.send(send)
                    try:
                        socket.recv(timeout=10)
                        return "not at all"
                    except ConnectionClosed as closed:
                        return closed.rcvd.code
            with connect(uri, open_timeout=10, compression="deflate", subprotocols=["chat", "talk"]) as socket:
                print(socket.subprotocol, socket.protocol.extensions)
                socket.send('{"action": "join"}')
                print(socket.recv(timeout=10))
                socket.send(["x" * 20000, "x" * 20000])
                print(socket.recv(timeout=10))
                socket.ping().wait(10)
                print("pong")
            print(socket.close_code)
            print(ended_by(b"bytes"))
            print(ended_by("x" * (32 * 1024 + 1)))
            print(ended_by(["x" * 32000] * 5))
            with connect(uri) as socket:
                socket.close(4001, "tired")
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
        if (System.getProperty("gatehouse.python") != null) {
            assertThat(imported())
                    .as("-Dgatehouse.python names %s, which needs the package websockets", PYTHON)
                    .startsWith("there");
        }
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
        chooseSubprotocol(api);
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

    private void chooseSubprotocol(String api) throws IOException {
        RequestStreamHandler connect = (event, answer, context) -> {
            boolean talks = JSON.readTree(event)
                    .path("headers")
                    .path("Sec-WebSocket-Protocol")
                    .asText()
                    .contains("talk");
            answer.write(("{\"statusCode\": 200, \"headers\": {" + (talks ? "\"Sec-WebSocket-Protocol\": \"talk\"" : "")
                            + "}}")
                    .getBytes(StandardCharsets.UTF_8));
        };
        gateway.functions().bind("connect", connect);
        String integration = call(
                        "CreateIntegration",
                        api + "'IntegrationType': 'AWS_PROXY', 'IntegrationUri':"
                                + " 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                                + "arn:aws:lambda:us-east-1:123456789012:function:connect/invocations'")
                .path("IntegrationId")
                .asText();
        call("CreateRoute", api + "'RouteKey': '$connect', 'Target': 'integrations/" + integration + "'");
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

        assertThat(run(CLIENT, uri)).isEqualTo("talk []\njoin\n$default\npong\n1000\n1003\n1009\n1009\n403\n");
        assertThat(gateway.webSockets().timelines())
                .anySatisfy(timeline -> assertThat(timeline.closing()).contains(new WebSocketClosing(4001, "tired")));
    }
}
