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
 * @param firstPause before the second call; each further one is twice as long
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html">Quotas for creating and managing an
 *     API</a>
 */
record PatientCalls(ControlCalls calls, Duration patience, Duration firstPause) implements ControlCalls {

    private static final Set<String> TOO_MANY = Set.of("TooManyRequestsException", "ThrottlingException");

    /** With the first pause that suits AWS, whose strictest limits are one call in some seconds. */
    PatientCalls(ControlCalls calls, Duration patience) {
        this(calls, patience, Duration.ofMillis(500));
    }

    @Override
    public JsonNode call(String operation, JsonNode parameters) {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = firstPause;
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
