package dev.gatehouse.bridge.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.deploy.Account;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.control.error.ControlException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what runs have left that are over: at once if they ran on this machine and their process is gone, else when their
 * lease has ended. What another run still uses stays.
 *
 * @param calls the target's services by name
 * @param current the run that sweeps, whose own things stay
 * @param lease how long things are kept that say nothing about it themselves
 */
public record Sweep(Function<String, ControlCalls> calls, Run current, Duration lease) {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** Sweeps; gives what was removed, as {@code DeleteRestApi abc123 gatehouse-1f2e3d4c-pets}. */
    public List<String> run(Instant now) {
        List<String> removed = new ArrayList<>();
        for (JsonNode plan : left("GetUsagePlans", now)) {
            release(plan);
            remove("DeleteUsagePlan", "usagePlanId", plan, removed);
        }
        left("GetApiKeys", now).forEach(key -> remove("DeleteApiKey", "apiKey", key, removed));
        left("GetRestApis", now).forEach(api -> remove("DeleteRestApi", "restApiId", api, removed));
        removed.addAll(httpApis(now));
        return removed;
    }

    private List<JsonNode> left(String operation, Instant now) {
        try {
            return new Account(calls.apply("apigateway"))
                    .list(operation, JsonNodeFactory.instance.objectNode()).stream()
                            .filter(item -> new Found(
                                            item.path("name").asText(),
                                            item.path("tags"),
                                            item.path("createdDate").asLong())
                                    .isLeftBy(current, now, lease))
                            .toList();
        } catch (ControlException notThere) {
            LOG.debug("{} was refused, so nothing of it is swept: {}", operation, notThere.getMessage());
            return List.of();
        }
    }

    /** A usage plan that has stages cannot be deleted. */
    private void release(JsonNode plan) {
        for (JsonNode stage : plan.path("apiStages")) {
            ObjectNode update = JsonNodeFactory.instance.objectNode().set("usagePlanId", plan.get("id"));
            update.putArray("patchOperations")
                    .addObject()
                    .put("op", "remove")
                    .put("path", "/apiStages")
                    .put(
                            "value",
                            stage.path("apiId").asText() + ":"
                                    + stage.path("stage").asText());
            tried("UpdateUsagePlan", update);
        }
    }

    private void remove(String operation, String parameter, JsonNode item, List<String> removed) {
        String id = item.path("id").asText();
        if (tried(operation, JsonNodeFactory.instance.objectNode().put(parameter, id))) {
            removed.add(operation + " " + id + " " + item.path("name").asText());
        }
    }

    /** Another run may sweep at the same time, and be faster. */
    private boolean tried(String operation, ObjectNode parameters) {
        try {
            calls.apply("apigateway").call(operation, parameters);
            return true;
        } catch (ControlException refused) {
            LOG.debug("{} {} was refused: {}", operation, parameters, refused.getMessage());
            return false;
        }
    }

    private List<String> httpApis(Instant now) {
        List<String> removed = new ArrayList<>();
        try {
            ControlCalls version2 = calls.apply("apigatewayv2");
            for (JsonNode api : version2.call("GetApis", JsonNodeFactory.instance.objectNode())
                    .path("Items")) {
                Found found = new Found(
                        api.path("Name").asText(),
                        api.path("Tags"),
                        api.path("CreatedDate").asLong());
                if (found.isLeftBy(current, now, lease)) {
                    version2.call(
                            "DeleteApi", JsonNodeFactory.instance.objectNode().set("ApiId", api.get("ApiId")));
                    removed.add("DeleteApi " + api.path("ApiId").asText() + " " + found.name());
                }
            }
        } catch (ControlException notThere) {
            LOG.debug("HTTP APIs are not swept: {}", notThere.getMessage());
        }
        return removed;
    }
}
