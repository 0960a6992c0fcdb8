package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.GatewayFault;

/**
 * Invokes Lambda functions, wherever they run.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
@FunctionalInterface
public interface LambdaInvoker {

    /**
     * Invokes a function and waits for its answer, or only for its acceptance if the invocation is asynchronous.
     *
     * @throws GatewayFault if there is no such function, or it cannot be reached, or the invocation's time is over
     */
    LambdaResult invoke(LambdaInvocation invocation);
}
