package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.port.Location;

/** Where access logs go that do not say it. */
final class AccessLogs {

    private AccessLogs() {}

    static String destination(AccessLog log, String apiName, Location location) {
        return log.destinationArn().isEmpty()
                ? "arn:aws:logs:" + location.region() + ":" + location.accountId() + ":log-group:"
                        + apiName.replaceAll("[^a-zA-Z0-9_/.#-]", "-")
                : log.destinationArn();
    }
}
