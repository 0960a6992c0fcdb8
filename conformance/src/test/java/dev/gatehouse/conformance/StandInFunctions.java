package dev.gatehouse.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The functions a case needs, by the kinds that the corpus's README names. */
final class StandInFunctions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode functions;
    private final Map<String, List<JsonNode>> invocations = new ConcurrentHashMap<>();

    StandInFunctions(JsonNode functions) {
        this.functions = functions;
    }

    /** What a function answers: its payload, and whether it failed. */
    record Answer(String payload, boolean failed) {}

    List<JsonNode> invocationsOf(String name) {
        return new ArrayList<>(invocations.getOrDefault(name, List.of()));
    }

    /** Invokes a function; empty if the case has none of that name. */
    Optional<Answer> invoke(String name, String payload) {
        JsonNode function = functions.path(name);
        if (function.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode event = parsed(payload);
        invocations.computeIfAbsent(name, n -> new CopyOnWriteArrayList<>()).add(event);
        pause(function.path("delaySeconds").asDouble());
        return Optional.of(answer(function, event));
    }

    private static Answer answer(JsonNode function, JsonNode event) {
        if (function.has("raw")) {
            return new Answer(function.get("raw").asText(), false);
        }
        return switch (function.get("kind").asText()) {
            case "echo" ->
                new Answer(
                        JSON.createObjectNode()
                                .put("statusCode", 200)
                                .put("body", event.toString())
                                .toString(),
                        false);
            case "event" -> new Answer(event.toString(), false);
            case "return" ->
                new Answer(
                        function.path("value").isMissingNode()
                                ? "null"
                                : function.get("value").toString(),
                        false);
            case "authorize" -> new Answer(authorized(function, event).toString(), false);
            case "raise" -> new Answer(error(function).toString(), true);
            default -> throw new Mismatch("the runner knows no function kind " + function.get("kind"));
        };
    }

    private static ObjectNode authorized(JsonNode function, JsonNode event) {
        ObjectNode answer = JSON.createObjectNode();
        if (function.path("response").asText().equals("simple")) {
            answer.put("isAuthorized", true);
        } else {
            answer.put("principalId", "user");
            ObjectNode policy = answer.putObject("policyDocument").put("Version", "2012-10-17");
            policy.putArray("Statement")
                    .addObject()
                    .put("Action", "execute-api:Invoke")
                    .put("Effect", "Allow")
                    .put(
                            "Resource",
                            event.path("routeArn")
                                    .asText(event.path("methodArn").asText()));
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

    private static JsonNode parsed(String payload) {
        try {
            return payload.isEmpty() ? NullNode.getInstance() : JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new Mismatch("a function was invoked with what is no JSON: " + payload);
        }
    }

    private static void pause(double seconds) {
        try {
            Thread.sleep((long) (seconds * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
