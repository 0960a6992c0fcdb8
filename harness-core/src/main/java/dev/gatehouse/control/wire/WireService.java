package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.wire.route.WireRoutes;
import java.util.function.BiFunction;

/**
 * One of AWS's services on the wire.
 *
 * @param name its name in SDKs, as {@code apigateway}
 * @param routes its paths
 * @param operations runs an operation by its name and parameters; throws what the service refuses with
 */
public record WireService(String name, WireRoutes routes, BiFunction<String, JsonNode, JsonNode> operations) {

    /** REST APIs: {@code apigateway}, version 2015-07-09. */
    public static WireService restApis(ControlPlane control) {
        return new WireService("apigateway", WireRoutes.ofRestApis(), control::call);
    }
}
