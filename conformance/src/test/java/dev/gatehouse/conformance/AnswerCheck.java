package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Holds an answer of the gateway against what a case expects. */
final class AnswerCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WireMessage answer;

    AnswerCheck(WireMessage answer) {
        this.answer = answer;
    }

    void check(JsonNode want) {
        if (want.has("status")) {
            int status = Integer.parseInt(answer.startLine().split(" ")[1]);
            Expectation.match(want.get("status"), JSON.valueToTree(status), "status");
        }
        want.path("headers").properties().forEach(e -> header(e.getKey(), e.getValue()));
        want.path("absentHeaders").forEach(name -> {
            if (answer.header(name.asText()).isPresent()) {
                throw new Mismatch("header " + name.asText() + ": should be absent");
            }
        });
        body(want);
    }

    private void header(String name, JsonNode want) {
        ArrayNode values = JSON.createArrayNode();
        answer.headers().stream().filter(h -> h[0].equalsIgnoreCase(name)).forEach(h -> values.add(h[1]));
        if (Expectation.isAbsent(want) != values.isEmpty()) {
            throw new Mismatch(
                    "header " + name + ": " + (values.isEmpty() ? "missing" : "should be absent: " + values));
        }
        if (values.isEmpty()) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        values.forEach(v -> joined.append(joined.length() == 0 ? "" : ", ").append(v.asText()));
        Expectation.match(want, want.isArray() ? values : TextNode.valueOf(joined.toString()), "header " + name);
    }

    private void body(JsonNode want) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (want.has("body")) {
            Expectation.match(want.get("body"), TextNode.valueOf(text), "body");
        }
        if (want.has("bodyBase64")) {
            String base64 = Base64.getEncoder().encodeToString(answer.body());
            Expectation.match(want.get("bodyBase64"), TextNode.valueOf(base64), "bodyBase64");
        }
        if (want.has("json")) {
            Expectation.match(want.get("json"), parsed(text), "json");
        }
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.isMissingNode()) {
                return json;
            }
        } catch (IOException e) {
            throw new Mismatch("body: JSON expected: " + e.getMessage());
        }
        throw new Mismatch("body: JSON expected, got nothing");
    }
}
