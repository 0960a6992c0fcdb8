package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.matching.Mismatch;
import dev.gatehouse.contract.cases.service.ManagementCalls;
import dev.gatehouse.control.error.ControlException;
import java.util.List;

/** The steps that call AWS's operations. */
record ControlSteps(CaseState state, RequestSteps requests) {

    StepResult importApi(CaseStep step) {
        ObjectNode parameters = object(step.source().path("params"));
        parameters.set("body", state.filled(step.subject()));
        return expectAnswer(step, () -> state.world().call("apigateway", "ImportRestApi", parameters));
    }

    /** The keys other than {@code api} and {@code stage} are CreateDeployment's own, but for patches of the stage. */
    StepResult deploy(CaseStep step) {
        ObjectNode parameters = object(step.subject());
        JsonNode api = parameters.remove("api");
        JsonNode stage = parameters.remove("stage");
        JsonNode patches = parameters.remove("patchOperations");
        parameters.set("restApiId", api);
        parameters.set("stageName", stage);
        return expectAnswer(step, () -> {
            JsonNode deployment = state.world().call("apigateway", "CreateDeployment", parameters);
            if (patches != null && !patches.isEmpty()) {
                ObjectNode update = JsonNodeFactory.instance.objectNode();
                update.set("restApiId", api);
                update.set("stageName", stage);
                update.set("patchOperations", patches);
                state.world().call("apigateway", "UpdateStage", update);
            }
            return deployment;
        });
    }

    StepResult call(CaseStep step) {
        String[] name = step.subject().asText().split(":", 2);
        ObjectNode parameters = object(step.source().path("params"));
        step.source().path("repeat").properties().forEach(e -> {
            int times = e.getValue().path("times").asInt();
            parameters.put(e.getKey(), e.getValue().path("text").asText().repeat(times));
        });
        Call call = () -> name[0].equals("apigatewaymanagementapi")
                ? managementCalls(step).call(name[1], parameters)
                : state.world().call(name[0], name[1], parameters);
        JsonNode error = step.source().path("error");
        return error.isMissingNode() ? expectAnswer(step, call) : expectRefusal(step, error, call);
    }

    private interface Call {
        JsonNode answer();
    }

    private StepResult expectAnswer(CaseStep step, Call call) {
        try {
            JsonNode answer = call.answer();
            List<Mismatch> mismatches = state.mismatches(step, answer);
            state.save(step, answer);
            return mismatches.isEmpty()
                    ? new StepResult.Held(step, answer)
                    : new StepResult.Differs(step, answer, mismatches);
        } catch (ControlException refused) {
            if (!step.source().path("save").isEmpty()) {
                throw new CaseProblem("it was refused: " + shown(refused));
            }
            return new StepResult.Differs(step, shown(refused), List.of(Mismatch.of("an answer", shown(refused))));
        }
    }

    private StepResult expectRefusal(CaseStep step, JsonNode error, Call call) {
        JsonNode wanted = state.filled(error);
        try {
            JsonNode answer = call.answer();
            return new StepResult.Differs(step, answer, List.of(Mismatch.of("a refusal " + wanted, answer)));
        } catch (ControlException refused) {
            ObjectNode shown = shown(refused);
            List<Mismatch> mismatches = state.match(wanted, shown);
            return mismatches.isEmpty()
                    ? new StepResult.Held(step, shown)
                    : new StepResult.Differs(step, shown, mismatches);
        }
    }

    private ManagementCalls managementCalls(CaseStep step) {
        String api = state.filled(step.source().path("api")).asText();
        String stage = state.filled(step.source().path("stage")).asText();
        return requests.managementCalls(api, stage);
    }

    private ObjectNode object(JsonNode node) {
        JsonNode filled = state.filled(node);
        return filled.isObject() ? ((ObjectNode) filled).deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode shown(ControlException refused) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", refused.code())
                .put("status", refused.httpStatus())
                .put("message", refused.getMessage());
    }
}
