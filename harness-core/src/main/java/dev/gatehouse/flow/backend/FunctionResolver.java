package dev.gatehouse.flow.backend;

import java.util.Optional;

/**
 * Finds where a function runs: in the test's JVM if it is bound there, else at the Lambda endpoint if one is configured.
 */
public final class FunctionResolver implements LambdaInvoker {

    private final JavaFunctions bound;
    private final Optional<LambdaInvoker> endpoint;

    private FunctionResolver(JavaFunctions bound, Optional<LambdaInvoker> endpoint) {
        this.bound = bound;
        this.endpoint = endpoint;
    }

    /** Bound functions only. */
    public static FunctionResolver of(JavaFunctions bound) {
        return new FunctionResolver(bound, Optional.empty());
    }

    /** Bound functions first, every other at the endpoint. */
    public static FunctionResolver of(JavaFunctions bound, LambdaInvoker endpoint) {
        return new FunctionResolver(bound, Optional.of(endpoint));
    }

    @Override
    public LambdaResult invoke(LambdaInvocation invocation) {
        FunctionName function = invocation.function();
        if (bound.has(function) || endpoint.isEmpty()) {
            return bound.invoke(invocation);
        }
        return endpoint.get().invoke(invocation);
    }
}
