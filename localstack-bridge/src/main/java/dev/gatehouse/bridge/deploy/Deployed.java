package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.call.Resource;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.control.error.ControlException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a plan made on a target. */
public final class Deployed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deployed.class);

    private final Function<String, ControlCalls> calls;
    private final Map<Reference, String> ids;
    private final List<NotComparable> notComparable;
    private final List<PlannedCall.Named> removals;

    Deployed(
            Function<String, ControlCalls> calls,
            Map<Reference, String> ids,
            List<NotComparable> notComparable,
            List<PlannedCall.Named> removals) {
        this.calls = calls;
        this.ids = ids;
        this.notComparable = notComparable;
        this.removals = removals;
    }

    /**
     * Runs a plan.
     *
     * @param target the target's name
     * @param calls its services by name
     * @throws TargetUnavailable if the target does not answer
     */
    public static Deployed run(Plan plan, String target, Function<String, ControlCalls> calls) {
        return new Runner(target, calls).run(plan);
    }

    /** The id of an API on the target; empty if it is not there. */
    public Optional<String> api(String idInProcess) {
        return Optional.ofNullable(ids.get(new Reference("api", idInProcess)));
    }

    /** The ids of all APIs on the target. */
    public List<String> apis() {
        return ids.entrySet().stream()
                .filter(id -> id.getKey().kind().equals("api"))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** The value on the target of an API key that has this value in process. */
    public String keyValue(String inProcess) {
        return ids.getOrDefault(new Reference("keyvalue", inProcess), inProcess);
    }

    /** What cannot be compared. */
    public List<NotComparable> notComparable() {
        return notComparable;
    }

    /**
     * Sets tags of all that can be found by them.
     *
     * @param region where it is
     * @param tags names and values
     * @throws TargetUnavailable if the target does not answer
     */
    public void tag(String region, Map<String, String> tags) {
        for (PlannedCall.Named removal : removals) {
            resource(removal).ifPresent(made -> tag(made, made.tagged(region, tags)));
        }
    }

    private void tag(Resource made, ObjectNode parameters) {
        try {
            calls.apply(made.service()).call("TagResource", parameters);
        } catch (ControlException refused) {
            LOG.warn(
                    "The lease of {} {} was not renewed, so a sweep from another machine may remove it: {}",
                    made.collection(),
                    made.id(),
                    refused.getMessage());
        }
    }

    private static Optional<Resource> resource(PlannedCall.Named removal) {
        ObjectNode parameters = removal.parameters();
        return switch (removal.operation()) {
            case "DeleteRestApi" ->
                Optional.of(Resource.restApi(parameters.path("restApiId").asText()));
            case "DeleteUsagePlan" ->
                Optional.of(Resource.usagePlan(parameters.path("usagePlanId").asText()));
            case "DeleteApiKey" ->
                Optional.of(Resource.apiKey(parameters.path("apiKey").asText()));
            case "DeleteApi" ->
                Optional.of(Resource.httpApi(parameters.path("ApiId").asText()));
            default -> Optional.empty();
        };
    }

    /** Removes all of it, the last first. What cannot be removed now is left to the sweep of a later run. */
    @Override
    public void close() {
        List<PlannedCall.Named> left = new ArrayList<>(removals);
        Collections.reverse(left);
        // Of one thing that is removed in two steps, the steps stay in order.
        List<PlannedCall.Named> ordered = new ArrayList<>(
                left.stream().filter(r -> r.operation().startsWith("Update")).toList());
        ordered.addAll(
                left.stream().filter(r -> !r.operation().startsWith("Update")).collect(Collectors.toList()));
        for (PlannedCall.Named removal : ordered) {
            try {
                calls.apply(removal.service()).call(removal.operation(), removal.parameters());
            } catch (ControlException refused) {
                LOG.debug("{} was refused: {}", removal, refused.getMessage());
            } catch (TargetUnavailable gone) {
                LOG.warn("What was deployed is left to the sweep of a later run: {}", gone.getMessage());
                return;
            }
        }
    }
}
