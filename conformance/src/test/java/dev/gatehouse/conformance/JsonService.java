package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
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

    JsonNode call(String operation, JsonNode parameters) throws AwsApi.Refusal {
        HttpResponse<byte[]> answer = calls.send(
                "POST",
                "/",
                bytes(mapped(parameters, JsonService::encoded)),
                "X-Amz-Target",
                protocol.target() + "." + operation,
                "Content-Type",
                "application/x-amz-json-" + protocol.version());
        JsonNode body = read(answer.body());
        if (answer.statusCode() >= 300) {
            String type = body.path("__type").asText();
            String code = answer.headers()
                    .firstValue("x-amzn-query-error")
                    .map(header -> header.split(";")[0])
                    .orElse(type.substring(type.lastIndexOf('#') + 1));
            throw new AwsApi.Refusal(code, answer.statusCode(), message(body));
        }
        return mapped(body, JsonService::decoded);
    }

    private static String message(JsonNode body) {
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

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + new String(body, StandardCharsets.UTF_8), e);
        }
    }
}
