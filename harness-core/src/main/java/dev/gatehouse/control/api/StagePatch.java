package dev.gatehouse.control.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The changes of {@code UpdateStage}, whose paths depend on each other more than other updates' do: what is nothing else is
 * taken for a method setting, and refused as one.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html#UpdateStage-Patch">UpdateStage</a>
 */
final class StagePatch {

    private static final Map<String, Edit> PROPERTIES = Map.of(
            "deploymentId", Edits.text(),
            "description", Edits.text(),
            "cacheClusterEnabled", Edits.flag(),
            "cacheClusterSize", CacheSettings.clusterSize(),
            "clientCertificateId", Edits.text(),
            "documentationVersion", Edits.text(),
            "tracingEnabled", Edits.flag(),
            "webAclArn", Edits.text());
    private static final Set<String> REMOVABLE =
            Set.of("description", "clientCertificateId", "documentationVersion", "webAclArn");
    private static final Set<String> ACCESS_LOG = Set.of("destinationArn", "format");

    private final ApiState api;
    private final Stage old;

    StagePatch(ApiState api, Stage old) {
        this.api = api;
        this.old = old;
    }

    Stage apply(@Nullable List<PatchOperation> operations, Instant now) {
        ObjectNode tree = Trees.of(old);
        for (PatchOperation operation : operations == null ? List.<PatchOperation>of() : operations) {
            if (operation.op().equals("copy")) {
                CanaryPatch.copy(tree, operation);
            } else {
                apply(tree, Change.of(operation));
            }
        }
        boolean cache = tree.path("cacheClusterEnabled").asBoolean();
        tree.put("cacheClusterStatus", NewStage.cacheStatus(cache));
        tree.put(
                "cacheClusterSize",
                NewStage.cacheSize(cache, tree.path("cacheClusterSize").textValue()));
        tree.put("lastUpdatedDate", now.getEpochSecond());
        return Trees.to(tree, Stage.class);
    }

    private void apply(ObjectNode tree, Change change) {
        switch (change.segments().get(0)) {
            case "canarySettings" -> CanaryPatch.apply(tree, change);
            case "accessLogSettings" -> accessLog(tree, change);
            case "variables" -> variable(tree, change);
            default -> property(tree, change);
        }
    }

    private void property(ObjectNode tree, Change change) {
        String name = change.segments().get(0);
        @Nullable Edit edit = change.segments().size() == 1 ? PROPERTIES.get(name) : null;
        if (edit == null) {
            MethodSettingPatch.apply(tree, change);
            return;
        }
        if (!change.op().equals("replace") && !(change.removes() && REMOVABLE.contains(name))) {
            throw ControlException.badRequest("Invalid " + change.op() + " operation with path: " + change.path());
        }
        if (name.equals("deploymentId") && !api.deployments().containsKey(change.text())) {
            throw ControlException.badRequest("Deployment id does not exist");
        }
        if (name.equals("documentationVersion")
                && !change.text().isEmpty()
                && !api.documentationVersions().containsKey(change.text())) {
            throw ControlException.badRequest("Invalid documentation version specified");
        }
        edit.apply(tree, change);
    }

    private static void variable(ObjectNode tree, Change change) {
        if (change.segments().size() != 2) {
            throw MethodSettingPatch.invalid(change);
        }
        if (!change.removes()) {
            StageVariables.check(change.last(), change.text());
        }
        Edits.textOrEmpty().apply(tree, change);
    }

    private static void accessLog(ObjectNode tree, Change change) {
        int depth = change.segments().size();
        if (depth == 1 && change.removes()) {
            tree.remove("accessLogSettings");
        } else if (depth == 2 && ACCESS_LOG.contains(change.last())) {
            Edits.text().apply(tree, change);
        } else if (change.removes()) {
            MethodSettingPatch.apply(tree, change);
        } else {
            throw ControlException.badRequest("Invalid accessLogSettings path. Must be one of : "
                    + "[/accessLogSettings/destinationArn, /accessLogSettings/format]");
        }
    }
}
