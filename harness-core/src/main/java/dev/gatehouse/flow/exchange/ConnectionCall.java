package dev.gatehouse.flow.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A backend's call about a connected client.
 *
 * @param connectionId the connection it names
 * @param operation {@code PostToConnection}, {@code GetConnection} or {@code DeleteConnection}
 * @param at when it came
 * @param status the status it was answered with
 * @param data the message for the client; empty but for {@code PostToConnection}
 * @param arrival where it arrived; null if it was refused before it came to a stage
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">Use
 *     {@literal @}connections commands in your backend service</a>
 */
public record ConnectionCall(
        String connectionId, String operation, Instant at, int status, String data, @Nullable HttpApiArrival arrival) {

    private static final int OK = 200;

    /** Whether a message went out to the client. */
    public boolean isPosted() {
        return operation.equals("PostToConnection") && status == OK;
    }

    /** The same call with other data. */
    public ConnectionCall withData(String other) {
        return new ConnectionCall(connectionId, operation, at, status, other, arrival);
    }
}
