package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.UpdateStageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the throttles of an annotated API's stage. */
final class ThrottlingDeployment {

    private final List<PatchOperation> operations = new ArrayList<>();

    private ThrottlingDeployment() {}

    /** Patches the stage, if any element has {@link Throttling}. */
    static void put(ControlPlane control, DefinedApi api, String apiId, String stageName) {
        ThrottlingDeployment throttles = new ThrottlingDeployment();
        throttles.add("*/*", api.elements().type().getAnnotation(Throttling.class));
        api.methods()
                .forEach(method ->
                        throttles.add(method.settingKey(), method.java().getAnnotation(Throttling.class)));
        if (!throttles.operations.isEmpty()) {
            control.stages().updateStage(new UpdateStageRequest(apiId, stageName, throttles.operations));
        }
    }

    private void add(String method, @Nullable Throttling throttling) {
        if (throttling != null) {
            replace(method, "rateLimit", throttling.rateLimit());
            replace(method, "burstLimit", throttling.burstLimit());
        }
    }

    private void replace(String method, String limit, Number value) {
        operations.add(new PatchOperation("replace", "/" + method + "/throttling/" + limit, value.toString(), null));
    }
}
