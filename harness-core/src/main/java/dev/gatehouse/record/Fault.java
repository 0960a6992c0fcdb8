package dev.gatehouse.record;

import dev.gatehouse.model.rest.GatewayResponseType;
import org.jspecify.annotations.Nullable;

/**
 * Why the gateway answered by itself.
 *
 * @param stage the stage that could not go on
 * @param type AWS's gateway response type; HTTP APIs log it, too, though they have no gateway responses
 * @param answeredAs what the answer is called: the type, or of HTTP APIs the status and its words, as {@code 404 Not Found}
 * @param clientMessage the text that clients get; null where AWS answers {@code null}
 * @param truth what really happened, for the developer
 */
public record Fault(
        StageName stage, GatewayResponseType type, String answeredAs, @Nullable String clientMessage, String truth) {

    /** A fault of a REST API. */
    public Fault(StageName stage, GatewayResponseType type, @Nullable String clientMessage, String truth) {
        this(stage, type, type.name(), clientMessage, truth);
    }
}
