package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.signature.RequestSigner;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code @connections} API of one stage, as an SDK calls it: signed, and with names that begin with a capital.
 *
 * @param gateway where it is served
 * @param api the API whose host is called
 * @param stage the first segment of the path
 */
record ManagementCalls(URI gateway, String api, String stage) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AwsCredentials CREDENTIALS = new AwsCredentials("test", "test", null);
    private static final Map<String, String> METHODS =
            Map.of("PostToConnection", "POST", "GetConnection", "GET", "DeleteConnection", "DELETE");

    JsonNode call(String operation, JsonNode parameters) throws AwsApi.Refusal, IOException {
        if (!METHODS.containsKey(operation)) {
            throw new Mismatch("the runner knows no apigatewaymanagementapi:" + operation);
        }
        String id = URLEncoder.encode(parameters.path("ConnectionId").asText(), StandardCharsets.UTF_8);
        Bytes data = Bytes.utf8(parameters.path("Data").asText());
        Headers headers = Headers.of("Host", WireTarget.host(api, gateway));
        if (!data.isEmpty()) {
            headers = headers.plus("Content-Type", "application/octet-stream")
                    .plus("Content-Length", Integer.toString(data.size()));
        }
        HttpRequest request =
                new HttpRequest(METHODS.get(operation), "/" + stage + "/@connections/" + id, headers, data);
        WireMessage answer = new WireClient(gateway, Duration.ofSeconds(40))
                .send(new RequestSigner("execute-api", "us-east-1").sign(request, CREDENTIALS, Instant.now()));
        JsonNode body = answer.body().isEmpty() ? JSON.createObjectNode() : read(answer.body());
        if (answer.status() >= 300) {
            throw refusal(answer, body);
        }
        return capitalised(body);
    }

    private static JsonNode read(Bytes body) {
        try {
            return JSON.readTree(body.utf8());
        } catch (IOException e) {
            throw new Mismatch("no JSON: " + body.utf8());
        }
    }

    private static AwsApi.Refusal refusal(WireMessage answer, JsonNode body) {
        String code = answer.headers()
                .first("x-amzn-ErrorType")
                .map(type -> type.split(":", 2)[0])
                .orElse(body.path("__type").asText(Integer.toString(answer.status())));
        String message = body.path("message").asText(body.path("Message").asText());
        return new AwsApi.Refusal(code, answer.status(), message);
    }

    private static JsonNode capitalised(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(e -> shown.set(
                        e.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                                + e.getKey().substring(1),
                        capitalised(e.getValue())));
        return shown;
    }
}
