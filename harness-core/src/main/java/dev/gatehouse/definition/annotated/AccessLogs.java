package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.UpdateStageRequest;
import java.util.List;

/** The access logs of stages, and where those go that do not say it. */
final class AccessLogs {

    private AccessLogs() {}

    /** Patches the stage of a REST API, if its class has {@link AccessLog}. */
    static void put(ControlPlane control, DefinedApi api, String apiId, String stageName) {
        AccessLog log = api.elements().type().getAnnotation(AccessLog.class);
        if (log != null) {
            control.stages()
                    .updateStage(new UpdateStageRequest(
                            apiId,
                            stageName,
                            List.of(
                                    replace("destinationArn", destination(log, api.name(), control.location())),
                                    replace("format", log.format()))));
        }
    }

    private static PatchOperation replace(String setting, String value) {
        return new PatchOperation("replace", "/accessLogSettings/" + setting, value, null);
    }

    static String destination(AccessLog log, String apiName, Location location) {
        return log.destinationArn().isEmpty()
                ? "arn:aws:logs:" + location.region() + ":" + location.accountId() + ":log-group:"
                        + apiName.replaceAll("[^a-zA-Z0-9_/.#-]", "-")
                : log.destinationArn();
    }
}
