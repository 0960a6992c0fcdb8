package dev.gatehouse.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.cases.websocket.Handshake;
import dev.gatehouse.contract.cases.websocket.Received;
import dev.gatehouse.contract.cases.websocket.WebSocketClient;
import dev.gatehouse.contract.cases.websocket.WebSocketConnection;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The connections of one case, and the steps that use them. */
final class WebSocketSteps implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final URI gateway;
    private final Map<String, WebSocketConnection> open = new HashMap<>();

    WebSocketSteps(URI gateway) {
        this.gateway = gateway;
    }

    /** Does one step; leaves the message that came, for what the step saves of it. */
    JsonNode run(JsonNode step, JsonNode want) throws IOException {
        if (step.has("connect")) {
            connect(step, want);
        } else if (step.has("send")) {
            send(connection(step, "send"), step);
        } else if (step.has("receive")) {
            return receive(step, want);
        } else if (step.has("silent")) {
            Received got = connection(step, "silent").receive(seconds(step.path("seconds"), 1));
            if (!(got instanceof Received.Nothing)) {
                throw new Mismatch(step.get("silent").asText() + ": silence expected, got " + got);
            }
        } else if (step.has("close")) {
            WebSocketConnection connection = connection(step, "close");
            open.remove(step.get("close").asText());
            Integer code = step.has("code") ? step.get("code").asInt() : null;
            connection.close(code, step.path("reason").asText(), CLOSING);
        } else {
            throw new Mismatch("the runner knows no such websocket step: " + Expectation.brief(step));
        }
        return JSON.missingNode();
    }

    private WebSocketConnection connection(JsonNode step, String key) {
        String name = step.get(key).asText();
        WebSocketConnection connection = open.get(name);
        if (connection == null) {
            throw new Mismatch("no connection " + name + " is open");
        }
        return connection;
    }

    private void connect(JsonNode step, JsonNode want) throws IOException {
        String query = WireTarget.query(step.path("query"));
        Headers headers = Headers.of("Host", WireTarget.host(step.path("api").asText(), gateway));
        List<String> protocols = new ArrayList<>();
        step.path("subprotocols").forEach(p -> protocols.add(p.asText()));
        if (!protocols.isEmpty()) {
            headers = headers.plus("Sec-WebSocket-Protocol", String.join(", ", protocols));
        }
        for (String[] header : WireTarget.headers(step.path("headers"))) {
            headers = header[0].equalsIgnoreCase("Host")
                    ? headers.with(header[0], header[1])
                    : headers.plus(header[0], header[1]);
        }
        Handshake handshake = new WebSocketClient(new WireClient(gateway, LIMIT))
                .open("/" + step.path("stage").asText() + (query.isEmpty() ? "" : "?" + query), headers);
        handshake.connection().ifPresent(c -> open.put(step.get("connect").asText(), c));
        ObjectNode complete = want.isObject() ? want.deepCopy() : JSON.createObjectNode();
        if (!complete.has("status")) {
            complete.put("status", 101);
        }
        new AnswerCheck(WireMessage.of(handshake.answer())).check(complete);
    }

    private static void send(WebSocketConnection connection, JsonNode step) {
        Bytes data = data(step);
        connection.send(data, step.has("bodyBase64"), step.path("fragment").asInt(Math.max(1, data.size())));
    }

    private static Bytes data(JsonNode step) {
        if (step.has("bodyBase64")) {
            return Bytes.of(Base64.getDecoder().decode(step.get("bodyBase64").asText()));
        }
        if (step.has("textRepeat")) {
            JsonNode repeat = step.get("textRepeat");
            return Bytes.utf8(
                    repeat.get("text").asText().repeat(repeat.get("times").asInt()));
        }
        return Bytes.utf8(
                step.has("text") ? step.get("text").asText() : step.get("json").toString());
    }

    private JsonNode receive(JsonNode step, JsonNode want) throws IOException {
        String name = step.get("receive").asText();
        Received got = connection(step, "receive").receive(seconds(step.path("within"), 10));
        if (got instanceof Received.Closed closed && want.has("closed")) {
            ObjectNode shown = JSON.createObjectNode().put("reason", closed.reason());
            Expectation.match(want.get("closed"), shown.put("code", closed.code()), name + " closed");
            return JSON.missingNode();
        }
        if (want.has("closed") || !(got instanceof Received.Message message)) {
            String expected = want.has("closed") ? "the close of the connection" : "a message";
            throw new Mismatch(name + ": " + expected + " expected, got " + got);
        }
        String text = message.data().utf8();
        if (want.has("text")) {
            Expectation.match(want.get("text"), TextNode.valueOf(text), name + " message");
        }
        JsonNode json = parsed(text);
        if (want.has("json")) {
            Expectation.match(want.get("json"), json, name + " message");
        }
        return json;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }

    private static Duration seconds(JsonNode given, double otherwise) {
        return Duration.ofMillis((long) (given.asDouble(otherwise) * 1000));
    }

    @Override
    public void close() throws IOException {
        for (WebSocketConnection connection : open.values()) {
            connection.close();
        }
    }
}
