package dev.gatehouse.contract.cases.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code @connections} API of one stage, as an SDK calls it: signed, and with names that begin with a capital.
 *
 * @param calls signed for {@code execute-api}
 * @param host the API's
 * @param path what stands before {@code /@connections}, as {@code /dev}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">Commands
 *     of connections</a>
 */
public record ManagementCalls(SignedCalls calls, String host, String path) {

    private static final Map<String, String> METHODS =
            Map.of("PostToConnection", "POST", "GetConnection", "GET", "DeleteConnection", "DELETE");

    /**
     * Calls one operation.
     *
     * @throws ControlException if it is refused
     * @throws IllegalArgumentException if there is none of this name
     */
    public JsonNode call(String operation, JsonNode parameters) {
        String method = METHODS.get(operation);
        if (method == null) {
            throw new IllegalArgumentException("there is no operation apigatewaymanagementapi:" + operation);
        }
        String id = URLEncoder.encode(parameters.path("ConnectionId").asText(), StandardCharsets.UTF_8);
        Headers headers = Headers.of("Host", host, "Content-Type", "application/octet-stream");
        Bytes data = Bytes.utf8(parameters.path("Data").asText());
        WireMessage answer = calls.send(method, path + "/@connections/" + id, data, headers);
        JsonNode body = JsonService.read(answer.body());
        if (answer.status() >= 300) {
            String code = answer.headers()
                    .first("x-amzn-ErrorType")
                    .map(type -> type.split(":", 2)[0])
                    .orElse(body.path("__type").asText(Integer.toString(answer.status())));
            throw new ControlException(code, answer.status(), JsonService.message(body));
        }
        return capitalised(body);
    }

    private static JsonNode capitalised(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(e -> {
            String name = e.getKey();
            shown.set(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), capitalised(e.getValue()));
        });
        return shown;
    }
}
