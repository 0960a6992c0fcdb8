package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.RouteKeyHint;

/**
 * Finds what leaves a route of an HTTP API useless. A WebSocket API's routes are looked at when they are compiled.
 *
 * @param creation the route
 */
record HttpApiRouteCheck(Creation creation) {

    boolean hasProblem() {
        return creation.isOfProtocol("HTTP") && (isMalformed() || leadsNowhere());
    }

    /** AWS's refusal does not quote the key, so its place could not be found by it. */
    private boolean isMalformed() {
        RouteKeyHint key = new RouteKeyHint(creation.text("routeKey"));
        if (key.isFormatted()) {
            return false;
        }
        add(creation.originOf("RouteKey"), key.message(), key.remedy());
        return true;
    }

    /** AWS takes such a route and answers 404, as if it were not there. */
    private boolean leadsNowhere() {
        Origin origin = creation.declaration().origin();
        String waiver = creation.logicalId() + ".Target";
        if (creation.properties().has("target")
                || creation.stack().problems().isWaived(waiver, origin, creation.logicalId())) {
            return false;
        }
        add(
                origin,
                "The route " + creation.text("routeKey") + " has no Target, so all its requests are 404.",
                "Write Target: !Sub integrations/${Integration} with the logical id of its integration, or waive \""
                        + waiver + "\".");
        return true;
    }

    private void add(Origin origin, String message, String remedy) {
        creation.stack().problems().add(origin, creation.logicalId(), message, remedy);
    }
}
