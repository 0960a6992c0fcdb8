package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.matching.Matchers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a file must look like to be a case, and what is said of one that does not. */
final class CaseFormat {

    private static final Set<String> TOP = new TreeSet<>(Set.of(
            "id",
            "title",
            "source",
            "features",
            "trust",
            "confidence",
            "note",
            "unsupportedBy",
            "recording",
            "lambdas",
            "backends",
            "issuers",
            "tokens",
            "steps"));
    private static final Set<String> REQUEST = new TreeSet<>(
            Set.of("api", "stage", "method", "path", "query", "headers", "body", "bodyBase64", "bodyRepeat"));
    private static final Set<String> ANSWER =
            new TreeSet<>(Set.of("status", "headers", "absentHeaders", "body", "json", "bodyBase64"));
    private static final List<String> BODIES = List.of("body", "json", "bodyBase64");

    private static final Set<String> FUNCTIONS = new TreeSet<>(Set.of("echo", "event", "return", "raise", "authorize"));

    private final Path file;

    CaseFormat(Path file) {
        this.file = file;
    }

    List<CaseStep> steps(JsonNode document) {
        JsonPointer top = JsonPointer.empty();
        require(document.isObject(), top, "there must be an object");
        onlyKeys(document, TOP, top);
        functions(document.path("lambdas"), top.appendProperty("lambdas"));
        JsonPointer at = top.appendProperty("steps");
        require(document.path("steps").isArray(), at, "there must be a list of steps");
        List<CaseStep> steps = new ArrayList<>();
        for (JsonNode step : document.get("steps")) {
            steps.add(step(steps.size(), step, at.appendIndex(steps.size())));
        }
        return steps;
    }

    private void functions(JsonNode functions, JsonPointer at) {
        functions.properties().forEach(function -> {
            JsonPointer kind = at.appendProperty(function.getKey()).appendProperty("kind");
            boolean known = FUNCTIONS.contains(function.getValue().path("kind").asText());
            require(
                    known || function.getValue().has("raw"),
                    kind,
                    "there must be one of " + String.join(", ", FUNCTIONS));
        });
    }

    private CaseStep step(int number, JsonNode step, JsonPointer at) {
        require(step.isObject(), at, "a step must be an object");
        List<StepKind> kinds = new ArrayList<>();
        step.fieldNames().forEachRemaining(key -> StepKind.of(key).ifPresent(kinds::add));
        require(kinds.size() == 1, at, "a step has just one of the keys " + StepKind.keys());
        StepKind kind = kinds.get(0);
        onlyKeys(step, kind.allowed(), at);
        switch (kind) {
            case REQUEST -> request(step, at);
            case CALL ->
                require(
                        step.get("call").asText().matches("[a-z0-9]+:[A-Za-z0-9]+"),
                        at.appendProperty("call"),
                        "there must be a service and an operation, as apigateway:CreateResource");
            case DEPLOY -> {
                require(step.get("deploy").has("api"), at.appendProperty("deploy"), "there must be an api");
                require(step.get("deploy").has("stage"), at.appendProperty("deploy"), "there must be a stage");
            }
            case INVOCATIONS -> require(step.has("expect"), at, "there must be an expect with the events");
            case WAIT -> require(step.get("wait").isNumber(), at.appendProperty("wait"), "there must be seconds");
            case WEBSOCKET -> new WebSocketFormat(this).check(step, at);
            default -> {}
        }
        for (String key : List.of("expect", "error")) {
            if (step.has(key)) {
                matchers(step.get(key), at.appendProperty(key));
            }
        }
        return new CaseStep(number, kind, step);
    }

    private void request(JsonNode step, JsonPointer at) {
        JsonPointer request = at.appendProperty("request");
        onlyKeys(step.get("request"), REQUEST, request);
        require(step.get("request").has("api"), request, "there must be an api");
        require(step.path("expect").isObject(), at, "a request must have an expect");
        answer(step.get("expect"), at.appendProperty("expect"));
    }

    /** What may be expected of an answer of HTTP, a handshake's too. */
    void answer(JsonNode expect, JsonPointer at) {
        onlyKeys(expect, ANSWER, at);
        long bodies = BODIES.stream().filter(expect::has).count();
        require(bodies <= 1, at, "only one of body, json and bodyBase64 can be expected");
    }

    private void matchers(JsonNode expected, JsonPointer at) {
        Matchers.problem(expected, at).ifPresent(found -> {
            throw new CaseFormatException(file, found.at(), found.what());
        });
    }

    void onlyKeys(JsonNode object, Set<String> allowed, JsonPointer at) {
        require(object.isObject(), at, "there must be an object");
        object.fieldNames()
                .forEachRemaining(key -> require(
                        allowed.contains(key),
                        at.appendProperty(key),
                        "is a key that nothing reads; there may be " + String.join(", ", allowed)));
    }

    void require(boolean holds, JsonPointer at, String otherwise) {
        if (!holds) {
            throw new CaseFormatException(file, at, otherwise);
        }
    }
}
