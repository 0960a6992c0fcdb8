package dev.gatehouse.flow.backend;

import dev.gatehouse.model.http.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invocation of a function in the test's JVM, as a test may look at it.
 *
 * @param function the name or ARN that it was invoked by
 * @param requestId the invocation's id, which its handler saw too
 * @param asynchronous whether nobody waited for the answer
 * @param event the event as JSON
 * @param log what the handler logged; empty while it runs
 * @param result what it came to; null while it runs
 */
public record FunctionInvocation(
        FunctionName function,
        String requestId,
        boolean asynchronous,
        Bytes event,
        List<String> log,
        @Nullable LambdaResult result) {

    public FunctionInvocation {
        log = List.copyOf(log);
    }

    FunctionInvocation ended(List<String> logged, LambdaResult outcome) {
        return new FunctionInvocation(function, requestId, asynchronous, event, logged, outcome);
    }
}
