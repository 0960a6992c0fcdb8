package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.CanarySettings;
import dev.gatehouse.model.rest.Stage;
import org.jspecify.annotations.Nullable;

/** Puts stages in their place, which requests see at once. */
final class StageStore {

    private StageStore() {}

    static Stage put(AccountState account, ApiState api, Stage stage) {
        @Nullable CanarySettings canary = stage.canarySettings();
        @Nullable String canaryId = canary == null ? null : canary.deploymentId();
        if (!api.deployments().containsKey(stage.deploymentId())
                || (canaryId != null && !api.deployments().containsKey(canaryId))) {
            throw ControlException.badRequest("Deployment id does not exist");
        }
        // First the listener: if it refuses, nothing has changed.
        account.listener().stagePublished(api.published(stage));
        api.stages().put(stage.stageName(), stage);
        return stage;
    }
}
