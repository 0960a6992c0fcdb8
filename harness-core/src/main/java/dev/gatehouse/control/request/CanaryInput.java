package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A canary to be made with a deployment or a stage.
 *
 * @param percentTraffic 0 to 100; may be null
 * @param deploymentId the deployment of the canary; not for {@code CreateDeployment}; may be null
 * @param stageVariableOverrides stage variables that differ on the canary; may be null
 * @param useStageCache whether the canary shares the stage's cache; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeploymentCanarySettings.html">DeploymentCanarySettings</a>
 */
public record CanaryInput(
        @Nullable Double percentTraffic,
        @Nullable String deploymentId,
        @Nullable Map<String, String> stageVariableOverrides,
        @Nullable Boolean useStageCache) {}
