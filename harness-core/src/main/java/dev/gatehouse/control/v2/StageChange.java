package dev.gatehouse.control.v2;

import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.time.Instant;
import java.util.Map;

/** Stages that differ from others. */
final class StageChange {

    private StageChange() {}

    static Stage of(Stage old, Record request, Instant now) {
        return touched(Merged.update(old, request, Stage.class), now);
    }

    static Stage withRouteSettings(Stage old, Map<String, RouteSettings> routeSettings, Instant now) {
        return touched(Merged.of(old, new OnRoutes(routeSettings), Stage.class), now);
    }

    static Stage withoutAccessLog(Stage old, Instant now) {
        return new Stage(
                old.stageName(),
                old.deploymentId(),
                old.description(),
                old.autoDeploy(),
                old.clientCertificateId(),
                null,
                old.defaultRouteSettings(),
                old.routeSettings(),
                old.stageVariables(),
                old.tags(),
                old.apiGatewayManaged(),
                old.lastDeploymentStatusMessage(),
                old.createdDate(),
                now);
    }

    static Stage touched(Stage old, Instant now) {
        return Merged.of(old, new Touched(now), Stage.class);
    }

    static Stage deployed(Stage old, String deploymentId, Instant now) {
        return Merged.of(old, new Deployed(deploymentId, now), Stage.class);
    }

    private record OnRoutes(Map<String, RouteSettings> routeSettings) {}

    private record Touched(Instant lastUpdatedDate) {}

    private record Deployed(String deploymentId, Instant lastUpdatedDate) {}
}
