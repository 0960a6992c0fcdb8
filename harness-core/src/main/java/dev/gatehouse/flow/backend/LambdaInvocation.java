package dev.gatehouse.flow.backend;

import dev.gatehouse.model.http.Bytes;
import java.time.Duration;

/**
 * One invocation of a function.
 *
 * @param function which function
 * @param event the event as JSON
 * @param asynchronous whether the answer is not waited for
 * @param timeout how long the caller waits; the function's own timeout is the function's business
 */
public record LambdaInvocation(FunctionName function, Bytes event, boolean asynchronous, Duration timeout) {}
