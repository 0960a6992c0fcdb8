package dev.gatehouse.control.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.request.PatchOperation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the canary of a stage, and its promotion.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html">Canary releases</a>
 */
final class CanaryPatch {

    private static final Map<String, Edit> PROPERTIES = Map.of(
            "percentTraffic", CanaryPatch::percentTraffic,
            "deploymentId", Edits.text(),
            "useStageCache", Edits.flag());
    private static final String OVERRIDES = "stageVariableOverrides";

    private CanaryPatch() {}

    static void apply(ObjectNode tree, Change change) {
        int depth = change.segments().size();
        if (change.removes() && depth == 1) {
            tree.remove("canarySettings");
        } else if (depth == 3 && change.segments().get(1).equals(OVERRIDES)) {
            override(tree, change);
        } else if (change.removes()) {
            MethodSettingPatch.apply(tree, change);
        } else if (change.op().equals("replace") && depth == 2 && PROPERTIES.containsKey(change.last())) {
            start(tree);
            PROPERTIES.get(change.last()).apply(tree, change);
        } else if (change.op().equals("replace")) {
            throw MethodSettingPatch.invalid(change);
        } else {
            throw ControlException.badRequest("Invalid " + change.op() + " operation with path: " + change.path());
        }
    }

    private static void percentTraffic(ObjectNode tree, Change change) {
        Edits.decimal().apply(tree, change);
        NewStage.checkPercent(tree.at("/canarySettings/percentTraffic").asDouble());
    }

    private static void override(ObjectNode tree, Change change) {
        if (change.op().equals("add")) {
            throw ControlException.badRequest("Invalid add operation with path: " + change.path());
        }
        start(tree);
        Edits.textOrEmpty().apply(tree, change);
    }

    /** The first change makes a canary of the stage's own deployment. */
    private static void start(ObjectNode tree) {
        if (!tree.path("canarySettings").isObject()) {
            tree.putObject("canarySettings")
                    .put("percentTraffic", 0.0)
                    .put("deploymentId", tree.path("deploymentId").asText())
                    .put("useStageCache", false)
                    .putObject(OVERRIDES);
        }
    }

    /** Promotes: only from the canary to the stage, and the canary stays. */
    static void copy(ObjectNode tree, PatchOperation operation) {
        @Nullable String from = operation.from();
        boolean deployment = "/deploymentId".equals(operation.path()) && "/canarySettings/deploymentId".equals(from);
        boolean variables = "/variables".equals(operation.path()) && ("/canarySettings/" + OVERRIDES).equals(from);
        if (!deployment && !variables) {
            throw ControlException.badRequest("Invalid copy operation with path: " + operation.path() + " and from "
                    + from + ". Valid copy:path are [/deploymentId, /variables] and valid copy:from are "
                    + "[/canarySettings/deploymentId, /canarySettings/stageVariableOverrides]");
        }
        JsonNode canary = tree.path("canarySettings");
        if (!canary.isObject()) {
            throw ControlException.badRequest("Promotion not available. Canary does not exist.");
        }
        if (deployment) {
            tree.set("deploymentId", canary.path("deploymentId"));
        } else {
            canary.path(OVERRIDES).properties().forEach(entry -> ((ObjectNode) tree.path("variables"))
                    .set(entry.getKey(), entry.getValue()));
        }
    }
}
