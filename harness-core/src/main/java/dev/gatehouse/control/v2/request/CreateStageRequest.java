package dev.gatehouse.control.v2.request;

import dev.gatehouse.model.rest.AccessLogSettings;
import dev.gatehouse.model.v2.RouteSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateStage}.
 *
 * @param apiId the API
 * @param stageName the stage
 * @param accessLogSettings access logging; may be null
 * @param autoDeploy whether each change of the API is deployed at once; may be null
 * @param clientCertificateId the certificate shown to backends; may be null
 * @param defaultRouteSettings the settings of routes without their own; may be null
 * @param deploymentId the deployment; may be null
 * @param description the description; may be null
 * @param routeSettings settings by route key; may be null
 * @param stageVariables the stage variables; may be null
 * @param tags the tags; may be null
 */
public record CreateStageRequest(
        String apiId,
        String stageName,
        @Nullable AccessLogSettings accessLogSettings,
        @Nullable Boolean autoDeploy,
        @Nullable String clientCertificateId,
        @Nullable RouteSettings defaultRouteSettings,
        @Nullable String deploymentId,
        @Nullable String description,
        @Nullable Map<String, RouteSettings> routeSettings,
        @Nullable Map<String, String> stageVariables,
        @Nullable Map<String, String> tags) {}
