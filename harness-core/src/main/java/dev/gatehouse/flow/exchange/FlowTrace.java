package dev.gatehouse.flow.exchange;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole exchange as it went, handed to the observer before the client gets its answer.
 *
 * @param kind the kind of API that it went to
 * @param incoming the request
 * @param served the API and stage that it reached; null if there is none, known also where no method fits
 * @param servedHttpApi the same of a request to an HTTP API, which has no {@code served}
 * @param webSocket the event of a WebSocket connection; null of any other exchange
 * @param steps the steps in order, as far as they came
 * @param answer what the client gets
 * @param took from the request's arrival to the answer, by the machine's clock
 */
public record FlowTrace(
        ApiKind kind,
        IncomingRequest incoming,
        @Nullable ServedRequest served,
        @Nullable ServedHttpApiRequest servedHttpApi,
        @Nullable WebSocketEvent webSocket,
        List<StepTrace> steps,
        FinalResponse answer,
        Duration took) {

    /** An exchange with a REST API, or with none. */
    public FlowTrace(
            IncomingRequest incoming,
            @Nullable ServedRequest served,
            List<StepTrace> steps,
            FinalResponse answer,
            Duration took) {
        this(ApiKind.REST, incoming, served, null, null, steps, answer, took);
    }

    public FlowTrace {
        steps = List.copyOf(steps);
    }

    /** The first thing of a kind that a step handed on; null if the exchange did not come so far. */
    public <T extends StepOutput> @Nullable T output(Class<T> kind) {
        for (StepTrace step : steps) {
            if (kind.isInstance(step.output())) {
                return kind.cast(step.output());
            }
        }
        return null;
    }

    /** The fault that the gateway answered; null if it did not answer by itself. */
    public @Nullable GatewayFault fault() {
        for (StepTrace step : steps) {
            if (step.fault() != null) {
                return step.fault();
            }
        }
        return null;
    }
}
