package dev.gatehouse;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.methodrequest.Guards;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Optional;

/** What guards a gateway's methods beside validation: refuses what it does not know, and limits nothing. */
final class Guarding {

    private Guarding() {}

    static Guards none() {
        return new Guards(
                (authorizer, request, why) -> {
                    throw GatewayFault.of(
                            GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR,
                            null,
                            "the authorizer " + authorizer.name() + " cannot be asked: authorizers are not built yet");
                },
                (value, servedAt) -> Optional.empty(),
                (request, why) -> {});
    }
}
