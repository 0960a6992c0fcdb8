package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.model.rest.AccessLogSettings;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What AWS asks of a stage.
 *
 * @param api the API that it belongs to
 */
record StageChecks(V2ApiState api) {

    private static final Pattern NAME = Pattern.compile("\\$default|[a-zA-Z0-9_-]{1,128}");
    private static final List<String> LEVELS = List.of("ERROR", "INFO", "OFF");
    private static final Pattern VARIABLE_NAME = Pattern.compile("[a-zA-Z0-9_]+");
    private static final Pattern VARIABLE_VALUE = Pattern.compile("[A-Za-z0-9-._~:/?#&=,]*");

    void check(Stage stage, boolean deploymentGiven) {
        if (!NAME.matcher(stage.stageName()).matches()) {
            throw ControlException.badRequest(
                    "Stage name only allows a-zA-Z0-9_- and $default, in at most 128 characters");
        }
        if (deploymentGiven && stage.autoDeploy()) {
            throw ControlException.badRequest("Deployment ID cannot be set for stages with AutoDeploy");
        }
        if (stage.deploymentId() != null && !api.deployments().containsKey(stage.deploymentId())) {
            throw ControlException.notFound("Invalid deployment identifier specified");
        }
        stage.stageVariables().forEach(StageChecks::checkVariable);
        checkLogs(stage.accessLogSettings());
        stage.routeSettings().keySet().forEach(this::checkRoute);
        if (api.api().protocolType() == ProtocolType.HTTP) {
            checkHttp(stage);
        } else {
            checkLevel(stage.defaultRouteSettings());
            stage.routeSettings().values().forEach(StageChecks::checkLevel);
        }
    }

    private static void checkLevel(RouteSettings settings) {
        Invalid.unless(settings.loggingLevel(), LEVELS, "loggingLevel");
    }

    private static void checkLogs(@Nullable AccessLogSettings logs) {
        if (logs == null) {
            return;
        }
        logs.problem().ifPresent(problem -> {
            throw ControlException.badRequest(problem);
        });
        @Nullable String destination = logs.destinationArn();
        if (destination != null && !destination.startsWith("arn:")) {
            throw ControlException.badRequest("Invalid ARN specified in the request");
        }
    }

    private static void checkHttp(Stage stage) {
        if (stage.clientCertificateId() != null) {
            throw ControlException.badRequest("ClientCertificateId is not supported on protocolType HTTP");
        }
        checkHttp(stage.defaultRouteSettings());
        stage.routeSettings().values().forEach(StageChecks::checkHttp);
    }

    /** The wording is AWS's, which takes not even {@code OFF}. */
    private static void checkHttp(RouteSettings settings) {
        if (settings.loggingLevel() != null || Boolean.TRUE.equals(settings.dataTraceEnabled())) {
            throw ControlException.badRequest("Execution logs are not supported on protocolType HTTP");
        }
    }

    private void checkRoute(String routeKey) {
        if (api.routes().values().stream().noneMatch(route -> route.routeKey().equals(routeKey))) {
            throw ControlException.notFound(
                    "Unable to find Route by key " + routeKey + " within the provided RouteSettings");
        }
    }

    private static void checkVariable(String name, String value) {
        if (!VARIABLE_NAME.matcher(name).matches()) {
            throw ControlException.badRequest(
                    "Invalid stage variable name: " + name + "; names are of letters, digits and _");
        }
        if (!VARIABLE_VALUE.matcher(value).matches()) {
            throw ControlException.badRequest(
                    "Stage variable value: " + value + " does not match required pattern: " + VARIABLE_VALUE);
        }
    }
}
