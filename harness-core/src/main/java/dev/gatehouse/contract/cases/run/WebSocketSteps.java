package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.matching.Mismatch;
import dev.gatehouse.contract.cases.websocket.Handshake;
import dev.gatehouse.contract.cases.websocket.Received;
import dev.gatehouse.contract.cases.websocket.WebSocketClient;
import dev.gatehouse.contract.cases.websocket.WebSocketConnection;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The connections of one run, and the steps that use them. */
final class WebSocketSteps implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration HANDSHAKE = Duration.ofSeconds(15);
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final double RECEIVE_SECONDS = 10;
    private static final int SWITCHING_PROTOCOLS = 101;

    private final CaseState state;
    private final RequestSteps requests;
    private final Map<String, WebSocketConnection> open = new HashMap<>();

    WebSocketSteps(CaseState state, RequestSteps requests) {
        this.state = state;
        this.requests = requests;
    }

    StepResult run(CaseStep step) throws IOException {
        JsonNode action = state.filled(step.subject());
        if (action.has("connect")) {
            return connect(step, action);
        }
        if (action.has("receive")) {
            return receive(step, action);
        }
        if (action.has("send")) {
            send(connection(action, "send"), action);
        } else if (action.has("silent")) {
            Received got = connection(action, "silent").receive(seconds(action.path("seconds"), 1));
            if (!(got instanceof Received.Nothing)) {
                return new StepResult.Differs(step, shown(got), List.of(Mismatch.of("silence", shown(got))));
            }
        } else {
            WebSocketConnection connection = connection(action, "close");
            open.remove(action.path("close").asText());
            Integer code = action.has("code") ? action.get("code").asInt() : null;
            connection.close(code, action.path("reason").asText(), CLOSING);
        }
        return new StepResult.Held(step, JSON.missingNode());
    }

    private WebSocketConnection connection(JsonNode action, String key) {
        String name = action.path(key).asText();
        WebSocketConnection connection = open.get(name);
        if (connection == null) {
            throw new CaseProblem("no connection " + name + " is open");
        }
        return connection;
    }

    private StepResult connect(CaseStep step, JsonNode action) throws IOException {
        Door door = state.world().door(action.path("api").asText());
        Headers headers = CaseRequest.headers(action.path("headers"), door.host());
        List<String> protocols = new ArrayList<>();
        action.path("subprotocols").forEach(p -> protocols.add(p.asText()));
        if (!protocols.isEmpty()) {
            headers = headers.plus("Sec-WebSocket-Protocol", String.join(", ", protocols));
        }
        String target = CaseRequest.withQuery("/" + action.path("stage").asText(), action.path("query"));
        Handshake handshake = new WebSocketClient(new WireClient(door.server(), HANDSHAKE)).open(target, headers);
        handshake.connection().ifPresent(c -> open.put(action.path("connect").asText(), c));
        ObjectNode expected = JSON.createObjectNode().put("status", SWITCHING_PROTOCOLS);
        state.filled(step.expectation()).properties().forEach(e -> expected.set(e.getKey(), e.getValue()));
        return requests.judged(step, expected, handshake.answer());
    }

    private static void send(WebSocketConnection connection, JsonNode action) {
        Bytes data = data(action);
        int frame = action.path("fragment").asInt(Math.max(1, data.size()));
        connection.send(data, action.has("bodyBase64"), frame);
    }

    private static Bytes data(JsonNode action) {
        if (action.has("bodyBase64")) {
            return Bytes.of(Base64.getDecoder().decode(action.path("bodyBase64").asText()));
        }
        if (action.has("textRepeat")) {
            return Bytes.utf8(CaseRequest.repeated(action.path("textRepeat")));
        }
        return Bytes.utf8(
                action.has("text")
                        ? action.path("text").asText()
                        : action.path("json").toString());
    }

    /** What came, as an object with {@code text}, its {@code json}, or {@code closed}. */
    private StepResult receive(CaseStep step, JsonNode action) throws IOException {
        Received got = connection(action, "receive").receive(seconds(action.path("within"), RECEIVE_SECONDS));
        ObjectNode shown = shown(got);
        boolean closing = step.expectation().has("closed");
        if (closing ? !(got instanceof Received.Closed) : !(got instanceof Received.Message)) {
            String expected = closing ? "that the connection is closed" : "a message";
            return new StepResult.Differs(step, shown, List.of(Mismatch.of(expected, shown)));
        }
        List<Mismatch> mismatches = state.mismatches(step, shown);
        if (got instanceof Received.Message) {
            state.save(step, shown.path("json"));
        }
        return mismatches.isEmpty()
                ? new StepResult.Held(step, shown)
                : new StepResult.Differs(step, shown, mismatches);
    }

    private static ObjectNode shown(Received got) {
        ObjectNode shown = JSON.createObjectNode();
        if (got instanceof Received.Message message) {
            String text = message.data().utf8();
            shown.put("text", text).set("json", parsed(text));
        } else if (got instanceof Received.Closed closed) {
            shown.putObject("closed").put("code", closed.code()).put("reason", closed.reason());
        } else {
            shown.put("nothing", got instanceof Received.Ended ? "the connection ended without a word" : "in time");
        }
        return shown;
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

    /** Ends what the case left open. */
    @Override
    public void close() throws IOException {
        for (WebSocketConnection connection : open.values()) {
            connection.close();
        }
    }
}
