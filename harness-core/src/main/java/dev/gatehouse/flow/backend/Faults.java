package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The faults that calling an endpoint can end in, with the texts that AWS gives the client for each. */
final class Faults {

    private Faults() {}

    /** AWS's "Execution failed due to configuration error": 500. */
    static GatewayFault configuration(@Nullable String truth) {
        return GatewayFault.of(
                GatewayResponseType.API_CONFIGURATION_ERROR, "Internal server error", String.valueOf(truth));
    }

    /** AWS's "Execution failed due to a network error communicating with endpoint": 504. */
    static GatewayFault network(String truth) {
        return GatewayFault.of(
                GatewayResponseType.INTEGRATION_FAILURE, "Network error communicating with endpoint", truth);
    }

    /** The integration's time is over: 504. */
    static GatewayFault timeout(String endpoint, Duration timeout) {
        return GatewayFault.of(
                GatewayResponseType.INTEGRATION_TIMEOUT,
                "Endpoint request timed out",
                endpoint + " did not answer within the integration's timeout of " + timeout.toMillis() + " ms");
    }
}
