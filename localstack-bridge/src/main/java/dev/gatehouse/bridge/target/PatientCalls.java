package dev.gatehouse.bridge.target;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.control.error.ControlException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls a control plane again that wants fewer calls: AWS allows of some operations only one in several seconds.
 *
 * @param calls what is called
 * @param patience how long altogether
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html">Quotas for creating and managing an
 *     API</a>
 */
record PatientCalls(ControlCalls calls, Duration patience) implements ControlCalls {

    private static final Set<String> TOO_MANY = Set.of("TooManyRequestsException", "ThrottlingException");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    @Override
    public JsonNode call(String operation, JsonNode parameters) {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return calls.call(operation, parameters);
            } catch (ControlException refused) {
                if (!TOO_MANY.contains(refused.code()) || System.nanoTime() + pause.toNanos() > end) {
                    throw refused;
                }
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2);
        }
    }
}
