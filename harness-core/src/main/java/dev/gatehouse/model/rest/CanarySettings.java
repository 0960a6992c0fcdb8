package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a stage's traffic that goes to another deployment.
 *
 * @param percentTraffic 0 to 100
 * @param deploymentId the deployment of the canary
 * @param stageVariableOverrides stage variables that differ on the canary
 * @param useStageCache whether the canary shares the stage's cache
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CanarySettings.html">CanarySettings</a>
 */
public record CanarySettings(
        double percentTraffic,
        @Nullable String deploymentId,
        Map<String, String> stageVariableOverrides,
        boolean useStageCache) {

    public CanarySettings {
        stageVariableOverrides = Ordered.copyOf(stageVariableOverrides);
    }
}
