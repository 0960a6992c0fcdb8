package dev.gatehouse.flow.route;

import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.model.rest.CanarySettings;
import dev.gatehouse.model.rest.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage and the deployments that it points at.
 *
 * @param stage the stage, whose variables and settings are live at once
 * @param deployed its deployment
 * @param canary the deployment of its canary; null without one
 */
public record ServedStage(Stage stage, CompiledApi deployed, @Nullable CompiledApi canary) {

    /** A stage without a canary. */
    public ServedStage(Stage stage, CompiledApi deployed) {
        this(stage, deployed, null);
    }

    /**
     * Whether the canary takes a request.
     *
     * @param chance from 0 to below 1
     */
    boolean goesToCanary(double chance) {
        CanarySettings settings = stage.canarySettings();
        return canary != null && settings != null && chance * 100 < settings.percentTraffic();
    }

    CompiledApi deployment(boolean toCanary) {
        return toCanary ? Objects.requireNonNull(canary) : deployed;
    }

    String deploymentId(boolean toCanary) {
        CanarySettings settings = stage.canarySettings();
        String ofCanary = toCanary && settings != null ? settings.deploymentId() : null;
        return ofCanary == null ? stage.deploymentId() : ofCanary;
    }

    Map<String, String> variables(boolean toCanary) {
        CanarySettings settings = stage.canarySettings();
        if (!toCanary || settings == null) {
            return stage.variables();
        }
        Map<String, String> variables = new LinkedHashMap<>(stage.variables());
        variables.putAll(settings.stageVariableOverrides());
        return variables;
    }
}
