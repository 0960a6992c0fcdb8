package dev.gatehouse.flow.exchange;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step as it went.
 *
 * @param name the step
 * @param output what it handed on; null if it ended in a fault
 * @param reasons why it decided so
 * @param took how long it took by the machine's clock
 * @param fault what it ended in; null if it went well
 */
public record StepTrace(
        StepName name, @Nullable StepOutput output, List<Reason> reasons, Duration took, @Nullable GatewayFault fault) {

    public StepTrace {
        reasons = List.copyOf(reasons);
    }
}
