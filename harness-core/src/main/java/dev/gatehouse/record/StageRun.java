package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Reason;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stage went.
 *
 * @param reached whether the request came this far
 * @param took how long the stage took by the machine's clock; zero if not reached
 * @param reasons why it decided as it did, oldest first
 * @param fault what it ended in; null if it went well or was not reached
 */
public record StageRun(boolean reached, Duration took, List<Reason> reasons, @Nullable Fault fault) {

    /** The run of a stage that the request never came to. */
    public static final StageRun NOT_REACHED = new StageRun(false, Duration.ZERO, List.of(), null);

    public StageRun {
        reasons = List.copyOf(reasons);
    }
}
