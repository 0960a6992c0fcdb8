package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.rest.GatewayResponseType;

/** The three answers to callers that are not let in; the truth goes into the record alone. */
final class Refusals {

    private Refusals() {}

    static GatewayFault unauthorized(String truth) {
        return GatewayFault.of(GatewayResponseType.UNAUTHORIZED, "Unauthorized", truth);
    }

    static GatewayFault forbidden(String truth) {
        return GatewayFault.of(GatewayResponseType.ACCESS_DENIED, "Forbidden", truth);
    }

    static GatewayFault failed(String truth) {
        return GatewayFault.of(GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR, "Internal Server Error", truth);
    }
}
