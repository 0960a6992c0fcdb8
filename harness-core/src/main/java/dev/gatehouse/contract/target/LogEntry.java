package dev.gatehouse.contract.target;

import dev.gatehouse.record.StageName;
import java.util.Optional;

/**
 * What {@code TestInvokeMethod} writes into its log, in the order in which it does.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">Test REST API methods</a>
 */
public enum LogEntry {
    START(StageName.METHOD_REQUEST, "Starting execution for request"),
    METHOD_AND_PATH(StageName.METHOD_REQUEST, "HTTP Method"),
    PATH_PARAMETERS(StageName.METHOD_REQUEST, "Method request path"),
    QUERY_PARAMETERS(StageName.METHOD_REQUEST, "Method request query string"),
    METHOD_REQUEST_HEADERS(StageName.METHOD_REQUEST, "Method request headers"),
    METHOD_REQUEST_BODY(StageName.METHOD_REQUEST, "Method request body before transformations"),
    VALIDATION(StageName.METHOD_REQUEST, "Request body does not match model schema for content type"),
    ENDPOINT_REQUEST_URI(StageName.INTEGRATION_REQUEST, "Endpoint request URI"),
    ENDPOINT_REQUEST_HEADERS(StageName.INTEGRATION_REQUEST, "Endpoint request headers"),
    ENDPOINT_REQUEST_BODY(StageName.INTEGRATION_REQUEST, "Endpoint request body after transformations"),
    SENDING(StageName.INTEGRATION_REQUEST, "Sending request to"),
    RECEIVED(StageName.INTEGRATION_REQUEST, "Received response. Status"),
    ENDPOINT_RESPONSE_HEADERS(StageName.INTEGRATION_RESPONSE, "Endpoint response headers"),
    ENDPOINT_RESPONSE_BODY(StageName.INTEGRATION_RESPONSE, "Endpoint response body before transformations"),
    METHOD_RESPONSE_BODY(StageName.INTEGRATION_RESPONSE, "Method response body after transformations"),
    METHOD_RESPONSE_HEADERS(StageName.METHOD_RESPONSE, "Method response headers"),
    FAILURE(StageName.METHOD_RESPONSE, "Execution failed"),
    SUCCESS(StageName.METHOD_RESPONSE, "Successfully completed execution"),
    STATUS(StageName.METHOD_RESPONSE, "Method completed with status");

    private final StageName stage;
    private final String label;

    LogEntry(StageName stage, String label) {
        this.stage = stage;
        this.label = label;
    }

    /** The stage that it tells about: a body after transformations belongs to the stage that transformed it. */
    public StageName stage() {
        return stage;
    }

    /** How its message begins. */
    public String label() {
        return label;
    }

    /** The entry that a message is; empty if it is none of these. */
    static Optional<LogEntry> of(String message) {
        for (LogEntry entry : values()) {
            if (message.startsWith(entry.label)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What a message says after its label. */
    String value(String message) {
        String rest = message.substring(label.length());
        return rest.startsWith(":") ? rest.substring(1).strip() : rest.strip();
    }
}
