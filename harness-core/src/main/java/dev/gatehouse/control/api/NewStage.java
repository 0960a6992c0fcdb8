package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.CanaryInput;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateStageRequest;
import dev.gatehouse.model.rest.CanarySettings;
import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.Stage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the stages of {@code CreateStage} and {@code CreateDeployment}. */
final class NewStage {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,128}|\\$default");

    private NewStage() {}

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw ControlException.badRequest("Stage name only allows a-zA-Z0-9_");
        }
    }

    static void checkPercent(double percentTraffic) {
        if (!(percentTraffic >= 0 && percentTraffic <= 100)) {
            throw ControlException.badRequest(
                    "Invalid canary percentTraffic " + percentTraffic + ": it must be between 0.0 and 100.0");
        }
    }

    static Stage of(CreateStageRequest request, Instant now) {
        boolean cache = Given.flag(request.cacheClusterEnabled());
        return new Stage(
                request.stageName(),
                request.deploymentId(),
                Given.notEmpty(request.description()),
                null,
                cache,
                cacheSize(cache, request.cacheClusterSize()),
                cacheStatus(cache),
                Map.of(),
                StageVariables.checked(request.variables()),
                request.documentationVersion(),
                null,
                canary(request.canarySettings(), request.deploymentId()),
                Given.flag(request.tracingEnabled()),
                null,
                Given.map(request.tags()),
                now,
                now);
    }

    static Stage of(CreateDeploymentRequest request, String stageName, Deployment deployment) {
        CreateStageRequest stage = CreateStageRequest.of(request.restApiId(), stageName, deployment.id())
                .description(request.stageDescription())
                .cacheClusterEnabled(request.cacheClusterEnabled())
                .cacheClusterSize(request.cacheClusterSize())
                .variables(request.variables())
                .tracingEnabled(request.tracingEnabled())
                .build();
        return of(stage, deployment.createdDate());
    }

    /** An old stage that points at a new deployment, itself or with its canary. */
    static Stage moved(Stage old, CreateDeploymentRequest request, Deployment deployment) {
        @Nullable CanarySettings canary = canary(request.canarySettings(), deployment.id());
        boolean cache = Objects.requireNonNullElse(request.cacheClusterEnabled(), old.cacheClusterEnabled());
        return new Stage(
                old.stageName(),
                canary == null ? deployment.id() : old.deploymentId(),
                request.stageDescription() == null ? old.description() : request.stageDescription(),
                old.clientCertificateId(),
                cache,
                cacheSize(
                        cache,
                        request.cacheClusterSize() == null ? old.cacheClusterSize() : request.cacheClusterSize()),
                cacheStatus(cache),
                old.methodSettings(),
                merged(old.variables(), request.variables()),
                old.documentationVersion(),
                old.accessLogSettings(),
                canary == null ? old.canarySettings() : canary,
                Objects.requireNonNullElse(request.tracingEnabled(), old.tracingEnabled()),
                old.webAclArn(),
                old.tags(),
                old.createdDate(),
                deployment.createdDate());
    }

    static String cacheStatus(boolean enabled) {
        return enabled ? "AVAILABLE" : "NOT_AVAILABLE";
    }

    static @Nullable String cacheSize(boolean enabled, @Nullable String given) {
        return given == null && enabled ? "0.5" : given;
    }

    private static Map<String, String> merged(Map<String, String> old, @Nullable Map<String, String> given) {
        Map<String, String> merged = new LinkedHashMap<>(old);
        merged.putAll(StageVariables.checked(given));
        return merged;
    }

    private static @Nullable CanarySettings canary(@Nullable CanaryInput input, String deploymentId) {
        if (input == null) {
            return null;
        }
        double percent = Objects.requireNonNullElse(input.percentTraffic(), 0.0);
        checkPercent(percent);
        return new CanarySettings(
                percent,
                input.deploymentId() == null ? deploymentId : input.deploymentId(),
                Given.texts(input.stageVariableOverrides()),
                Given.flag(input.useStageCache()));
    }
}
