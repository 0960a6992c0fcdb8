package dev.gatehouse.flow.backend;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.http.Bytes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The payloads by which Lambda tells that a function failed.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-exceptions.html">Errors in Java</a>
 */
final class FunctionErrors {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the handler's own frames end, as on AWS those of its runtime do. */
    private static final Set<String> RUNTIME =
            Set.of(EventBinding.class.getName(), FunctionRun.class.getName(), HandlerSource.Instances.class.getName());

    private FunctionErrors() {}

    /** An exception that the handler let out, as AWS's Java runtime reports it. */
    static Bytes thrown(Throwable failure) {
        String type = failure.getClass().getName();
        String message = failure.getLocalizedMessage();
        ObjectNode error = error(message == null ? type : message, type);
        ArrayNode stack = error.putArray("stackTrace");
        Arrays.stream(failure.getStackTrace())
                .takeWhile(frame -> !RUNTIME.contains(frame.getClassName()))
                .forEach(frame -> stack.add(frame.toString()));
        return Bytes.utf8(error.toString());
    }

    /** The function's own timeout. */
    static Bytes timedOut(String requestId, Duration timeout) {
        String seconds = String.format(Locale.ROOT, "%.2f", timeout.toMillis() / 1000.0);
        String message = "RequestId: " + requestId + " Error: Task timed out after " + seconds + " seconds";
        return Bytes.utf8(error(message, "Sandbox.Timedout").toString());
    }

    /** An answer beyond Lambda's limit. */
    static Bytes tooLarge(int size, int limit) {
        String message = "Response payload size (" + size + " bytes) exceeded maximum allowed payload size (" + limit
                + " bytes).";
        return Bytes.utf8(error(message, "Function.ResponseSizeTooLarge").toString());
    }

    private static ObjectNode error(String message, String type) {
        return JSON.createObjectNode().put("errorMessage", message).put("errorType", type);
    }
}
