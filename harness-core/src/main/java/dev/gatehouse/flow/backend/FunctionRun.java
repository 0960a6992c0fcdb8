package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One invocation under way: it ends when the handler returns, throws, or has had its time. */
final class FunctionRun {

    /** Lambda's limit of a synchronous answer, in bytes. */
    private static final int MOST_BYTES = 6_291_556;

    private final JavaFunction function;
    private final FunctionInvocation invocation;
    private final InvocationLog.Entry kept;
    private final FunctionLog logged = new FunctionLog();
    private final CompletableFuture<LambdaResult> outcome = new CompletableFuture<>();

    FunctionRun(JavaFunction function, FunctionInvocation invocation, InvocationLog.Entry kept) {
        this.function = function;
        this.invocation = invocation;
        this.kept = kept;
    }

    /** Begins; the result comes when it is over. */
    CompletableFuture<LambdaResult> start(ExecutorService workers, Watchdog watchdog) {
        Future<?> running = workers.submit(this::handle);
        Watchdog.Watch watch = watchdog.watch(function.timeout(), () -> {
            end("Unhandled", FunctionErrors.timedOut(invocation.requestId(), function.timeout()));
            running.cancel(true);
        });
        return outcome.whenComplete((result, failure) -> watch.close());
    }

    private void handle() {
        try {
            RequestStreamHandler handler = function.handlers().take();
            long deadline = System.nanoTime() + function.timeout().toNanos();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            FunctionContext context =
                    new FunctionContext(function, invocation.function(), invocation.requestId(), deadline, logged);
            try {
                handler.handleRequest(invocation.event().toInputStream(), answer, context);
            } finally {
                // After its timeout an instance is thrown away, as AWS ends its sandbox.
                if (!outcome.isDone()) {
                    function.handlers().giveBack(handler);
                }
            }
            endWith(answer);
        } catch (Throwable failure) {
            end("Unhandled", FunctionErrors.thrown(failure));
        }
    }

    private void endWith(ByteArrayOutputStream answer) {
        if (answer.size() > MOST_BYTES) {
            end("Unhandled", FunctionErrors.tooLarge(answer.size(), MOST_BYTES));
        } else {
            end(null, Bytes.of(answer));
        }
    }

    private void end(@Nullable String functionError, Bytes payload) {
        Headers headers = Headers.of(
                "Content-Type", "application/json",
                "x-amzn-RequestId", invocation.requestId(),
                "X-Amz-Executed-Version", invocation.function().version());
        Headers complete = functionError == null ? headers : headers.plus("X-Amz-Function-Error", functionError);
        LambdaResult result = new LambdaResult(200, complete, payload, functionError);
        synchronized (outcome) {
            if (!outcome.isDone()) {
                kept.ended(invocation.ended(logged.lines(), result));
                outcome.complete(result);
            }
        }
    }
}
