package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Map;

/** The body of a gateway response that the API did not change. */
final class DefaultBody {

    private DefaultBody() {}

    /** AWS writes {@code Message} with a capital where a policy refuses, and {@code message} everywhere else. */
    static Body of(GatewayFault fault) {
        String key = fault.type() == GatewayResponseType.ACCESS_DENIED
                        && ErrorTypes.of(fault).equals(ErrorTypes.ACCESS_DENIED)
                ? "Message"
                : "message";
        return new Body("application/json", "{\"" + key + "\":" + messageString(fault) + "}");
    }

    private static Object messageString(GatewayFault fault) {
        return ContextVariables.withError(Map.of(), fault).get("error") instanceof Map<?, ?> error
                ? String.valueOf(error.get("messageString"))
                : "null";
    }
}
