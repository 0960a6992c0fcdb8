package dev.gatehouse.bridge.call;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.wire.route.WireRoute;
import dev.gatehouse.control.wire.route.WireRoutes;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The operations of a service, by name.
 *
 * @param service its name
 * @param byName where each is on the wire
 * @param probe one that changes nothing and needs no parameters
 */
record Operations(String service, Map<String, WireRoute> byName, String probe) {

    static Operations of(String service) {
        return switch (service) {
            case "apigateway" -> new Operations(service, byName(WireRoutes.ofRestApis()), "GetRestApis");
            case "apigatewayv2" -> new Operations(service, byName(WireRoutes.ofVersion2()), "GetApis");
            default ->
                throw new IllegalArgumentException(
                        "There are calls of apigateway and of apigatewayv2, not of '" + service + "'");
        };
    }

    private static Map<String, WireRoute> byName(WireRoutes routes) {
        return routes.all().stream().collect(Collectors.toUnmodifiableMap(WireRoute::operation, Function.identity()));
    }

    Operation named(String name) {
        WireRoute route = byName.get(name);
        if (route == null) {
            throw new ControlException(
                    "UnknownOperationException", 404, "The operation " + name + " of " + service + " is not known");
        }
        return new Operation(route, service.equals("apigatewayv2") ? Naming.VERSION_2 : Naming.VERSION_1);
    }
}
