package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.burt.jmespath.JmesPath;
import io.burt.jmespath.jackson.JacksonRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One run of a case's steps, in order. */
final class CaseRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AwsApi aws;
    private final Names names;
    private final WireClient client;
    private final Function<String, List<JsonNode>> invocations;
    private final JmesPath<JsonNode> jmesPath = new JacksonRuntime();
    private final WebSocketSteps webSockets;

    CaseRun(AwsApi aws, Names names, WireClient client, Function<String, List<JsonNode>> invocations) {
        this.aws = aws;
        this.names = names;
        this.client = client;
        this.invocations = invocations;
        this.webSockets = new WebSocketSteps(client.gateway());
    }

    void run(ConformanceCase given) throws Exception {
        try (webSockets) {
            steps(given);
        }
    }

    private void steps(ConformanceCase given) throws Exception {
        int number = 0;
        for (JsonNode step : given.steps()) {
            try {
                step(step);
            } catch (Mismatch e) {
                throw new Mismatch("step " + number + ": " + e.getMessage());
            }
            number++;
        }
    }

    private void step(JsonNode step) throws Exception {
        if (step.has("import")) {
            importApi(step);
        } else if (step.has("deploy")) {
            deploy(step);
        } else if (step.has("call")) {
            call(step);
        } else if (step.has("request")) {
            request(names.fill(step.get("request")), names.fill(step.get("expect")));
        } else if (step.has("invocations")) {
            awaitInvocations(step);
        } else if (step.has("wait")) {
            Thread.sleep((long) (step.get("wait").asDouble() * 1000));
        } else if (step.has("websocket")) {
            save(step, webSockets.run(names.fill(step.get("websocket")), names.fill(step.path("expect"))));
        } else {
            throw new Mismatch("the runner knows no such step: " + Expectation.brief(step));
        }
    }

    private void importApi(JsonNode step) {
        ObjectNode parameters = object(step.path("params"));
        parameters.set("body", names.fill(step.get("import")));
        JsonNode got = called("apigateway:ImportRestApi", parameters);
        save(step, got);
        if (step.has("expect")) {
            Expectation.match(names.fill(step.get("expect")), got, "import");
        }
    }

    private void deploy(JsonNode step) {
        ObjectNode parameters = object(step.get("deploy"));
        JsonNode api = parameters.remove("api");
        JsonNode stage = parameters.remove("stage");
        JsonNode patches = parameters.remove("patchOperations");
        parameters.set("restApiId", api);
        parameters.set("stageName", stage);
        save(step, called("apigateway:CreateDeployment", parameters));
        if (patches != null && !patches.isEmpty()) {
            ObjectNode update = JSON.createObjectNode();
            update.set("restApiId", api);
            update.set("stageName", stage);
            update.set("patchOperations", patches);
            called("apigateway:UpdateStage", update);
        }
    }

    private ObjectNode object(JsonNode node) {
        JsonNode filled = names.fill(node);
        return filled.isObject() ? ((ObjectNode) filled).deepCopy() : JSON.createObjectNode();
    }

    private JsonNode called(String name, JsonNode parameters) {
        try {
            return aws.call(name.split(":")[0], name.split(":")[1], parameters);
        } catch (AwsApi.Refusal e) {
            throw new Mismatch(name + ": unexpected error " + Expectation.brief(shown(e)));
        }
    }

    private void call(JsonNode step) throws IOException {
        String name = step.get("call").asText();
        ObjectNode parameters = object(step.path("params"));
        step.path("repeat").properties().forEach(e -> {
            JsonNode repeat = e.getValue();
            parameters.put(
                    e.getKey(),
                    repeat.get("text").asText().repeat(repeat.get("times").asInt()));
        });
        JsonNode error = step.path("error");
        if (error.isMissingNode()) {
            JsonNode got = calledBy(step, name, parameters);
            save(step, got);
            if (step.has("expect")) {
                Expectation.match(names.fill(step.get("expect")), got, name);
            }
            return;
        }
        try {
            JsonNode got = operation(step, name, parameters);
            throw new Mismatch(name + ": error " + error + " expected, got " + Expectation.brief(got));
        } catch (AwsApi.Refusal e) {
            Expectation.match(names.fill(error), shown(e), name);
        }
    }

    private JsonNode calledBy(JsonNode step, String name, JsonNode parameters) throws IOException {
        try {
            return operation(step, name, parameters);
        } catch (AwsApi.Refusal e) {
            throw new Mismatch(name + ": unexpected error " + Expectation.brief(shown(e)));
        }
    }

    private JsonNode operation(JsonNode step, String name, JsonNode parameters) throws AwsApi.Refusal, IOException {
        String service = name.split(":")[0];
        String operation = name.split(":")[1];
        if (service.equals("apigatewaymanagementapi")) {
            String api = names.fill(step.path("api")).asText();
            return new ManagementCalls(client.gateway(), api, step.path("stage").asText()).call(operation, parameters);
        }
        return aws.call(service, operation, parameters);
    }

    private static ObjectNode shown(AwsApi.Refusal e) {
        return JSON.createObjectNode()
                .put("code", e.code())
                .put("status", e.status())
                .put("message", e.getMessage());
    }

    private void save(JsonNode step, JsonNode got) {
        step.path("save").properties().forEach(entry -> {
            JsonNode value = jmesPath.compile(entry.getValue().asText()).search(got);
            if (value == null || value.isNull() || value.isMissingNode()) {
                throw new Mismatch("nothing to save at " + entry.getValue() + " in " + Expectation.brief(got));
            }
            names.put(entry.getKey(), value);
        });
    }

    private void request(JsonNode request, JsonNode want) throws IOException {
        WireMessage answer = client.send(request);
        try {
            new AnswerCheck(answer).check(want);
        } catch (Mismatch e) {
            throw new Mismatch(request.path("method").asText("GET") + " "
                    + request.path("path").asText("/") + ": " + e.getMessage() + " [got " + answer.startLine() + " "
                    + new String(answer.body(), "UTF-8") + "]");
        }
    }

    private void awaitInvocations(JsonNode step) throws InterruptedException {
        JsonNode want = names.fill(step.get("expect"));
        long end = System.nanoTime()
                + Duration.ofMillis((long) (step.path("within").asDouble(5) * 1000))
                        .toNanos();
        while (true) {
            ArrayNode got = JSON.createArrayNode();
            new ArrayList<>(invocations.apply(step.get("invocations").asText())).forEach(got::add);
            try {
                Expectation.match(want, got, "invocations");
                return;
            } catch (Mismatch e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }
}
