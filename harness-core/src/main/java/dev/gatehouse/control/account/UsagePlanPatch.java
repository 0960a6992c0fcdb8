package dev.gatehouse.control.account;

import static dev.gatehouse.control.patch.PatchRules.ENTRY;
import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.PatchOperation;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paths by which a usage plan may be changed. */
final class UsagePlanPatch {

    static final PatchRules RULES = new PatchRules(RefusalStyle.LISTING)
            .with("/name", REPLACE, Edits.text())
            .with("/description", REPLACE, Edits.text())
            .with("/productCode", Set.of("replace", "remove"), Edits.text())
            .with("/throttle", Set.of("remove"), Edits.text())
            .with("/throttle/burstLimit", ENTRY, Edits.whole())
            .with("/throttle/rateLimit", ENTRY, Edits.decimal())
            .with("/quota", Set.of("remove"), Edits.text())
            .with("/quota/limit", ENTRY, Edits.whole())
            .with("/quota/offset", ENTRY, Edits.whole())
            .with("/quota/period", ENTRY, Edits.text())
            .with("/apiStages", Set.of("add", "remove"), UsagePlanPatch::apiStage)
            .with("/apiStages/*/throttle", Set.of("remove"), UsagePlanPatch::methodThrottles)
            .with("/apiStages/*/throttle/*/rateLimit", ENTRY, methodThrottle(Edits.decimal()))
            .with("/apiStages/*/throttle/*/burstLimit", ENTRY, methodThrottle(Edits.whole()))
            .with("/apiStages/*/throttle/*", Set.of("remove"), methodThrottle(Edits.text()));

    private static final Pattern METHOD_THROTTLE =
            Pattern.compile("(/apiStages/[^/]+/throttle)/(.+?)(/rateLimit|/burstLimit)?");

    private UsagePlanPatch() {}

    /** The operations with the method of a throttle as one segment, which tools write in several ways. */
    static List<PatchOperation> operations(@Nullable List<PatchOperation> given) {
        return given == null
                ? List.of()
                : given.stream().map(UsagePlanPatch::withOneSegment).toList();
    }

    /** {@code /pets/GET} may come as {@code ~1pets~1GET}, as {@code ~1pets/GET}, or, from Terraform, as it is. */
    private static PatchOperation withOneSegment(PatchOperation given) {
        Matcher path = METHOD_THROTTLE.matcher(String.valueOf(given.path()));
        if (!path.matches()) {
            return given;
        }
        String method = "/" + path.group(2).replace("~1", "/").replaceFirst("^/", "");
        String limit = path.group(3) == null ? "" : path.group(3);
        return new PatchOperation(
                given.op(), path.group(1) + "/" + method.replace("/", "~1") + limit, given.value(), given.from());
    }

    private static void apiStage(ObjectNode tree, Change change) {
        String[] parts = split(change.text());
        ArrayNode stages = tree.withArray("/apiStages");
        if (change.removes()) {
            stages.remove(index(tree, parts));
        } else {
            stages.addObject().put("apiId", parts[0]).put("stage", parts[1]).putObject("throttle");
        }
    }

    private static void methodThrottles(ObjectNode tree, Change change) {
        stage(tree, change).putObject("throttle");
    }

    /** Throttling of one method: the path names the stage as {@code apiId:stage} and the method as {@code /path/METHOD}. */
    private static Edit methodThrottle(Edit edit) {
        return (tree, change) -> {
            ObjectNode stage = stage(tree, change);
            List<String> inStage =
                    change.segments().subList(2, change.segments().size());
            edit.apply(stage, new Change(change.op(), change.path(), inStage, change.value()));
        };
    }

    private static ObjectNode stage(ObjectNode tree, Change change) {
        return (ObjectNode)
                tree.path("apiStages").get(index(tree, split(change.segments().get(1))));
    }

    private static String[] split(String stage) {
        String[] parts = stage.split(":", 2);
        if (parts.length != 2) {
            throw ControlException.badRequest("Invalid API Stage specified");
        }
        return parts;
    }

    private static int index(ObjectNode tree, String[] parts) {
        JsonNode stages = tree.path("apiStages");
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).path("apiId").asText().equals(parts[0])
                    && stages.get(i).path("stage").asText().equals(parts[1])) {
                return i;
            }
        }
        throw noStage(parts[0], parts[1], tree.path("id").asText());
    }

    static ControlException noStage(String apiId, String stage, String usagePlanId) {
        return ControlException.notFound(
                "Invalid API Stage {api: " + apiId + ", stage: " + stage + "} specified for usageplan " + usagePlanId);
    }
}
