package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The body of a gateway response that the API did not change. */
final class DefaultBody {

    /** What goes wrong after routing and authorization is answered with a blank after the colon, as recorded for 502. */
    private static final Set<GatewayResponseType> LATE = EnumSet.of(
            GatewayResponseType.BAD_REQUEST_BODY,
            GatewayResponseType.BAD_REQUEST_PARAMETERS,
            GatewayResponseType.API_CONFIGURATION_ERROR,
            GatewayResponseType.INTEGRATION_FAILURE,
            GatewayResponseType.INTEGRATION_TIMEOUT,
            GatewayResponseType.UNSUPPORTED_MEDIA_TYPE,
            GatewayResponseType.DEFAULT_5XX);

    private DefaultBody() {}

    /** AWS writes {@code Message} with a capital where a policy refuses, and {@code message} everywhere else. */
    static Body of(GatewayFault fault) {
        if (fault.isPlainText()) {
            return new Body("text/plain", String.valueOf(fault.clientMessage()));
        }
        String key = fault.type() == GatewayResponseType.ACCESS_DENIED
                        && ErrorTypes.of(fault).equals(ErrorTypes.ACCESS_DENIED)
                ? "Message"
                : "message";
        String colon = LATE.contains(fault.type()) ? "\": " : "\":";
        return new Body("application/json", "{\"" + key + colon + messageString(fault) + "}");
    }

    private static Object messageString(GatewayFault fault) {
        return ContextVariables.withError(Map.of(), fault).get("error") instanceof Map<?, ?> error
                ? String.valueOf(error.get("messageString"))
                : "null";
    }
}
