package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.wire.route.WireRoutes;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * One of AWS's services on the wire.
 *
 * @param name its name in SDKs, as {@code apigateway}
 * @param routes its paths; asked for when the first request comes that may be for it
 * @param operations runs an operation by its name and parameters; throws what the service refuses with
 */
public record WireService(String name, Supplier<WireRoutes> routes, BiFunction<String, JsonNode, JsonNode> operations) {

    /** REST APIs: {@code apigateway}, version 2015-07-09. */
    public static WireService restApis(ControlPlane control) {
        return new WireService("apigateway", WireRoutes::ofRestApis, control::call);
    }

    /** HTTP and WebSocket APIs: {@code apigatewayv2}, version 2018-11-29, whose paths begin with {@code /v2}. */
    public static WireService version2(ControlPlane control) {
        return new WireService(
                "apigatewayv2",
                WireRoutes::ofVersion2,
                (operation, parameters) -> LowerNames.of(control.call("apigatewayv2:" + operation, parameters)));
    }
}
