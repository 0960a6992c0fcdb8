package dev.gatehouse.flow.exchange;

/**
 * One step of a flow, set up at deployment for one method; it parses nothing and keeps nothing.
 *
 * @param <I> what it takes
 * @param <O> what it hands on
 */
@FunctionalInterface
public interface Step<I extends StepOutput, O extends StepOutput> {

    /**
     * Does the step.
     *
     * @param input what the step before handed on
     * @param why takes the reason for each decision on the way, also of those made before a fault
     * @throws GatewayFault if the gateway itself must answer
     */
    O apply(I input, Reasons why);
}
