package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.WebSocketKeyHint;

/**
 * Finds a route of a WebSocket API that AWS refuses without saying which. What else is wrong with one is found when it is
 * compiled.
 *
 * @param creation the route
 */
record WebSocketRouteCheck(Creation creation) {

    boolean hasProblem() {
        WebSocketKeyHint key = new WebSocketKeyHint(creation.text("routeKey"));
        if (key.isFormatted() || !creation.isOfProtocol("WEBSOCKET")) {
            return false;
        }
        creation.stack()
                .problems()
                .add(creation.originOf("RouteKey"), creation.logicalId(), key.message(), key.remedy());
        return true;
    }
}
