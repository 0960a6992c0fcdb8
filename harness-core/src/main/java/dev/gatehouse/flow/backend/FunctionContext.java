package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a handler is told about its invocation.
 *
 * @param function the function that runs
 * @param invoked the name or ARN that it was invoked by
 * @param requestId the invocation's id
 * @param deadlineNanos when its time is over, by {@link System#nanoTime()}
 * @param logger keeps what it logs
 */
record FunctionContext(
        JavaFunction function, FunctionName invoked, String requestId, long deadlineNanos, LambdaLogger logger)
        implements Context {

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + invoked.name();
    }

    @Override
    public String getLogStreamName() {
        return "[" + invoked.version() + "]" + requestId.replace("-", "");
    }

    @Override
    public String getFunctionName() {
        return invoked.name();
    }

    @Override
    public String getFunctionVersion() {
        return invoked.version();
    }

    @Override
    public String getInvokedFunctionArn() {
        return invoked.text();
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime()));
    }

    @Override
    public int getMemoryLimitInMB() {
        return function.memoryInMb();
    }

    @Override
    public LambdaLogger getLogger() {
        return logger;
    }
}
