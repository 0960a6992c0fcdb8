package dev.gatehouse.flow.exchange;

import java.time.Duration;
import java.util.List;

/**
 * A whole exchange as it went, handed to the observer before the client gets its answer.
 *
 * @param incoming the request
 * @param steps the steps in order, as far as they came
 * @param answer what the client gets
 * @param took from the request's arrival to the answer, by the machine's clock
 */
public record FlowTrace(IncomingRequest incoming, List<StepTrace> steps, FinalResponse answer, Duration took) {

    public FlowTrace {
        steps = List.copyOf(steps);
    }
}
