package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.rest.GatewayResponseType;

/** AWS's answer to whatever reaches no stage, in which it never says why. */
final class Forbidden {

    private Forbidden() {}

    static GatewayFault because(String truth) {
        return GatewayFault.of(GatewayResponseType.ACCESS_DENIED, "Forbidden", truth)
                .withErrorType("ForbiddenException");
    }
}
