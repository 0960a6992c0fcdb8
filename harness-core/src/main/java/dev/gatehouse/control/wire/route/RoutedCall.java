package dev.gatehouse.control.wire.route;

import java.util.Map;

/**
 * A route and what the path of a request says.
 *
 * @param route the route
 * @param pathParameters decoded, by the names of the operation's parameters
 */
public record RoutedCall(WireRoute route, Map<String, String> pathParameters) {

    public RoutedCall {
        pathParameters = Map.copyOf(pathParameters);
    }
}
