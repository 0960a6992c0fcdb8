package dev.gatehouse.bridge.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.call.Resource;
import dev.gatehouse.bridge.deploy.Account;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.control.error.ControlException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what runs have left that are over: at once if they ran on this machine and their process is gone, else when their
 * lease has ended. What another run still uses stays. What cannot be removed keeps nothing else from being removed.
 *
 * @param calls the target's services by name
 * @param region where they are
 * @param current the run that sweeps, whose own things stay
 * @param lease how long things are kept that say nothing about it themselves
 */
public record Sweep(Function<String, ControlCalls> calls, String region, Run current, Duration lease) {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** Sweeps. */
    public Swept run(Instant now) {
        Removals removals = new Removals(calls);
        for (JsonNode plan : left(() -> list("GetUsagePlans"), Resource::usagePlan, now)) {
            plan.path("apiStages").forEach(stage -> removals.release(plan, stage));
            removals.remove("DeleteUsagePlan", "usagePlanId", plan);
        }
        left(() -> list("GetApiKeys"), Resource::apiKey, now)
                .forEach(key -> removals.remove("DeleteApiKey", "apiKey", key));
        left(() -> list("GetRestApis"), Resource::restApi, now)
                .forEach(api -> removals.remove("DeleteRestApi", "restApiId", api));
        left(this::httpApis, Resource::httpApi, now)
                .forEach(api -> removals.removeOfVersion2("DeleteApi", "ApiId", api));
        return removals.swept();
    }

    private List<JsonNode> list(String operation) {
        return new Account(calls.apply("apigateway")).list(operation, JsonNodeFactory.instance.objectNode());
    }

    private List<JsonNode> httpApis() {
        return new Account(calls.apply("apigatewayv2")).ofVersion2("GetApis", "");
    }

    private List<JsonNode> left(Supplier<List<JsonNode>> all, Function<String, Resource> kind, Instant now) {
        List<JsonNode> items;
        try {
            items = all.get();
        } catch (ControlException notThere) {
            LOG.debug("A list was refused, so nothing of it is swept: {}", notThere.getMessage());
            return List.of();
        }
        return items.stream().filter(item -> isLeft(item, kind, now)).toList();
    }

    private boolean isLeft(JsonNode item, Function<String, Resource> kind, Instant now) {
        Found found = found(item);
        if (!found.isLeftBy(current, now, lease)) {
            return false;
        }
        Resource resource = kind.apply(Removals.id(item));
        // A lease that was renewed shows here: LocalStack's lists show the tags of the creation alone, GetTags the
        // later ones.
        return !found.tags().has(Run.UNTIL) || renewed(found, resource).isLeftBy(current, now, lease);
    }

    private Found renewed(Found found, Resource resource) {
        try {
            ObjectNode named = resource.named(region);
            JsonNode tags =
                    calls.apply(resource.service()).call("GetTags", named).path(resource.tagsMember());
            ObjectNode all = found.tags().deepCopy();
            tags.properties().forEach(tag -> all.set(tag.getKey(), tag.getValue()));
            return found.tagged(all);
        } catch (ControlException refused) {
            LOG.debug("The tags of {} are those of the list: {}", found.name(), refused.getMessage());
            return found;
        }
    }

    private static Found found(JsonNode item) {
        boolean version2 = item.has("ApiId");
        return new Found(
                item.path(version2 ? "Name" : "name").asText(),
                item.path(version2 ? "Tags" : "tags"),
                item.path(version2 ? "CreatedDate" : "createdDate").asLong());
    }
}
