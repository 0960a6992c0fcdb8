package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.UpdateStageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets what an annotated API's stage logs and counts. */
final class MethodSettingsDeployment {

    private final List<PatchOperation> operations = new ArrayList<>();

    private MethodSettingsDeployment() {}

    /** Patches the stage, if any element has {@link MethodSettings}. */
    static void put(ControlPlane control, DefinedApi api, String apiId, String stageName) {
        MethodSettingsDeployment settings = new MethodSettingsDeployment();
        settings.add("*/*", api.elements().type().getAnnotation(MethodSettings.class));
        api.methods()
                .forEach(method ->
                        settings.add(method.settingKey(), method.java().getAnnotation(MethodSettings.class)));
        if (!settings.operations.isEmpty()) {
            control.stages().updateStage(new UpdateStageRequest(apiId, stageName, settings.operations));
        }
    }

    private void add(String method, @Nullable MethodSettings settings) {
        if (settings != null) {
            replace(method, "logging/loglevel", settings.loggingLevel());
            replace(method, "logging/dataTrace", settings.dataTraceEnabled());
            replace(method, "metrics/enabled", settings.metricsEnabled());
        }
    }

    private void replace(String method, String setting, Object value) {
        operations.add(new PatchOperation("replace", "/" + method + "/" + setting, value.toString(), null));
    }
}
