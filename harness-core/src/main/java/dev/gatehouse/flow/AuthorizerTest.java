package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a test of an authorizer went.
 *
 * @param incoming the request it was asked about
 * @param caller whom it let through; null if nobody
 * @param fault what it ended in; null if it let the caller through
 * @param reasons why
 * @param took how long it took by the machine's clock
 */
public record AuthorizerTest(
        IncomingRequest incoming,
        @Nullable Authorization caller,
        @Nullable GatewayFault fault,
        List<Reason> reasons,
        Duration took) {

    public AuthorizerTest {
        reasons = List.copyOf(reasons);
    }
}
