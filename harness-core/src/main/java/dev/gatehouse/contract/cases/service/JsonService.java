package dev.gatehouse.contract.cases.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.cases.wire.WireException;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** A service of the AWS JSON protocol. */
record JsonService(SignedCalls calls, JsonService.Protocol protocol) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * How a service is spoken to.
     *
     * @param target what stands before the operation in {@code X-Amz-Target}
     * @param version the protocol's version
     */
    record Protocol(String target, String version) {}

    JsonNode call(String operation, JsonNode parameters) {
        Headers headers = Headers.of(
                "X-Amz-Target", protocol.target() + "." + operation,
                "Content-Type", "application/x-amz-json-" + protocol.version());
        String request = mapped(parameters, JsonService::encoded).toString();
        WireMessage answer = calls.send("POST", "/", Bytes.utf8(request), headers);
        JsonNode body = read(answer.body());
        if (answer.status() >= 300) {
            String type = body.path("__type").asText();
            String code = answer.headers()
                    .first("x-amzn-query-error")
                    .map(header -> header.split(";", 2)[0])
                    .orElse(type.substring(type.lastIndexOf('#') + 1));
            throw new ControlException(code, answer.status(), message(body));
        }
        return mapped(body, JsonService::decoded);
    }

    static String message(JsonNode body) {
        return body.path("message").asText(body.path("Message").asText());
    }

    /** SDKs take bytes and make base64 of them; the only bytes in cases are the data of Kinesis records. */
    private JsonNode mapped(JsonNode node, UnaryOperator<String> data) {
        if (node.isArray()) {
            ArrayNode mapped = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> mapped.add(mapped(item, data)));
            return mapped;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode mapped = JsonNodeFactory.instance.objectNode();
        boolean bytes = protocol.target().startsWith("Kinesis");
        node.properties()
                .forEach(e -> mapped.set(
                        e.getKey(),
                        bytes && e.getKey().equals("Data") && e.getValue().isTextual()
                                ? TextNode.valueOf(data.apply(e.getValue().asText()))
                                : mapped(e.getValue(), data)));
        return mapped;
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }

    static JsonNode read(Bytes body) {
        try {
            return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body.utf8());
        } catch (IOException e) {
            throw new WireException("JSON was expected, and came: " + body.utf8());
        }
    }
}
