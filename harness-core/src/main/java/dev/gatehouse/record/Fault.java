package dev.gatehouse.record;

import dev.gatehouse.model.rest.GatewayResponseType;
import org.jspecify.annotations.Nullable;

/**
 * Why the gateway answered by itself.
 *
 * @param stage the stage that could not go on
 * @param type AWS's gateway response type
 * @param clientMessage the text that clients get; null where AWS answers {@code null}
 * @param truth what really happened, for the developer
 */
public record Fault(StageName stage, GatewayResponseType type, @Nullable String clientMessage, String truth) {}
