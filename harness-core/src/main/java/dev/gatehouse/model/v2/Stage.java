package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import dev.gatehouse.model.rest.AccessLogSettings;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named deployment that clients call.
 *
 * @param stageName the first path segment on the default endpoint, or {@code $default} for none
 * @param deploymentId the deployment it points at; null before the first
 * @param description the description
 * @param autoDeploy whether each change of the API is deployed at once
 * @param clientCertificateId the certificate shown to backends
 * @param accessLogSettings access logging; null for none
 * @param defaultRouteSettings the settings of routes without their own
 * @param routeSettings settings by route key
 * @param stageVariables the stage variables
 * @param tags the tags
 * @param apiGatewayManaged whether quick create made it
 * @param lastDeploymentStatusMessage how the last automatic deployment went; null without one
 * @param createdDate when it was created
 * @param lastUpdatedDate when it was last changed
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages-stagename.html">Stage</a>
 */
public record Stage(
        String stageName,
        @Nullable String deploymentId,
        @Nullable String description,
        boolean autoDeploy,
        @Nullable String clientCertificateId,
        @Nullable AccessLogSettings accessLogSettings,
        RouteSettings defaultRouteSettings,
        Map<String, RouteSettings> routeSettings,
        Map<String, String> stageVariables,
        Map<String, String> tags,
        boolean apiGatewayManaged,
        @Nullable String lastDeploymentStatusMessage,
        Instant createdDate,
        Instant lastUpdatedDate) {

    public Stage {
        routeSettings = Ordered.copyOf(routeSettings);
        stageVariables = Ordered.copyOf(stageVariables);
        tags = Ordered.copyOf(tags);
    }
}
