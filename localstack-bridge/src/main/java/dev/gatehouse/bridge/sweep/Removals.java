package dev.gatehouse.bridge.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.control.error.ControlException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Removes one thing after the other, and keeps what came of each. */
final class Removals {

    private final Function<String, ControlCalls> calls;
    private final List<String> removed = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    Removals(Function<String, ControlCalls> calls) {
        this.calls = calls;
    }

    /** Takes a stage out of a usage plan, which cannot be deleted as long as it has one. */
    void release(JsonNode plan, JsonNode stage) {
        ObjectNode update = JsonNodeFactory.instance.objectNode().set("usagePlanId", plan.get("id"));
        update.putArray("patchOperations")
                .addObject()
                .put("op", "remove")
                .put("path", "/apiStages")
                .put(
                        "value",
                        stage.path("apiId").asText() + ":" + stage.path("stage").asText());
        try {
            calls.apply("apigateway").call("UpdateUsagePlan", update);
        } catch (ControlException notThere) {
            // the deletion of the plan tells whether it mattered
        }
    }

    void remove(String operation, String parameter, JsonNode item) {
        remove("apigateway", operation, parameter, item);
    }

    void removeOfVersion2(String operation, String parameter, JsonNode item) {
        remove("apigatewayv2", operation, parameter, item);
    }

    private void remove(String service, String operation, String parameter, JsonNode item) {
        String what = operation + " " + id(item) + " "
                + item.path(item.has("Name") ? "Name" : "name").asText();
        try {
            calls.apply(service)
                    .call(operation, JsonNodeFactory.instance.objectNode().put(parameter, id(item)));
            removed.add(what);
        } catch (ControlException refusal) {
            // Another run may sweep at the same time, and be faster.
            if (!refusal.code().equals("NotFoundException")) {
                refused.add(what + ": " + refusal.getMessage());
            }
        }
    }

    static String id(JsonNode item) {
        return item.path(item.has("ApiId") ? "ApiId" : "id").asText();
    }

    Swept swept() {
        return new Swept(removed, refused);
    }
}
