package dev.gatehouse.contract.cases.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The functions of a case, by kind, and what they were invoked with. */
final class Functions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BEFORE_NAME = ":function:";
    private static final int ACCEPTED = 202;

    private final JsonNode functions;
    private final Map<String, List<JsonNode>> invocations = new ConcurrentHashMap<>();

    Functions(JsonNode functions) {
        this.functions = functions;
    }

    List<JsonNode> invocationsOf(String name) {
        return List.copyOf(invocations.getOrDefault(name, List.of()));
    }

    /** Answers Lambda's Invoke; the function is named by itself, or by an ARN with or without a qualifier. */
    StandInAnswer invoke(String arnOrName, WireMessage request) {
        int at = arnOrName.lastIndexOf(BEFORE_NAME);
        String name = (at < 0 ? arnOrName : arnOrName.substring(at + BEFORE_NAME.length())).split(":", 2)[0];
        JsonNode function = functions.path(name);
        if (function.isMissingNode()) {
            ObjectNode problem = JSON.createObjectNode().put("Type", "User");
            return StandInAnswer.json(404, problem.put("Message", "Function not found: " + arnOrName), Duration.ZERO)
                    .with("x-amzn-errortype", "ResourceNotFoundException");
        }
        JsonNode event = parsed(request.body().utf8());
        invocations.computeIfAbsent(name, n -> new CopyOnWriteArrayList<>()).add(event);
        if (request.headers()
                .first("X-Amz-Invocation-Type")
                .filter("Event"::equals)
                .isPresent()) {
            return new StandInAnswer(ACCEPTED, Headers.EMPTY, Bytes.EMPTY, Duration.ZERO);
        }
        StandInAnswer answer = StandInAnswer.text(200, payload(function, event), Backends.delay(function));
        return function.path("kind").asText().equals("raise")
                ? answer.with("X-Amz-Function-Error", "Unhandled")
                : answer;
    }

    private static String payload(JsonNode function, JsonNode event) {
        if (function.has("raw")) {
            return function.get("raw").asText();
        }
        JsonNode answer =
                switch (function.path("kind").asText()) {
                    case "echo" ->
                        JSON.createObjectNode().put("statusCode", 200).put("body", event.toString());
                    case "event" -> event;
                    case "return" -> function.path("value").isMissingNode() ? NullNode.instance : function.get("value");
                    case "authorize" -> authorized(function, event);
                    case "raise" -> error(function);
                    default ->
                        throw new IllegalArgumentException("there is no kind of function " + function.get("kind"));
                };
        return answer.toString();
    }

    private static ObjectNode authorized(JsonNode function, JsonNode event) {
        ObjectNode answer = JSON.createObjectNode();
        if (function.path("response").asText().equals("simple")) {
            answer.put("isAuthorized", true);
        } else {
            answer.put("principalId", "user");
            ObjectNode policy = answer.putObject("policyDocument").put("Version", "2012-10-17");
            String resource =
                    event.path("routeArn").asText(event.path("methodArn").asText());
            policy.putArray("Statement")
                    .addObject()
                    .put("Action", "execute-api:Invoke")
                    .put("Effect", "Allow")
                    .put("Resource", resource);
        }
        answer.putObject("context").put("event", event.toString());
        return answer;
    }

    private static ObjectNode error(JsonNode function) {
        ObjectNode error = JSON.createObjectNode()
                .put("errorMessage", function.path("errorMessage").asText())
                .put("errorType", function.path("errorType").asText("Error"));
        ArrayNode trace = error.putArray("trace");
        function.path("trace").forEach(trace::add);
        return error;
    }

    /** What is no JSON reaches a function all the same, so that the case shows what came. */
    private static JsonNode parsed(String payload) {
        try {
            return payload.isEmpty() ? NullNode.getInstance() : JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(payload);
        }
    }
}
