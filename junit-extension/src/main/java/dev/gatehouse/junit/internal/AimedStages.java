package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.definition.DeployedStage;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The stages that a test's clients are aimed at: each client at the first that it can talk to.
 *
 * @param gateway the gateway
 * @param stages what the definition deployed, in its order
 */
record AimedStages(Gateway gateway, List<DeployedStage> stages) {

    /** Where HTTP clients are aimed at; refused where there is nothing but WebSocket APIs. */
    URI http() {
        if (!stages.isEmpty() && stages.stream().allMatch(this::isWebSocketApi)) {
            throw new ParameterResolutionException(
                    "The definition has only a WebSocket API here: ask for a WebSocketClient, not a RequestSpecification.");
        }
        return stages.stream()
                .filter(stage -> !isWebSocketApi(stage))
                .findFirst()
                .map(stage -> gateway.baseUri(stage.apiId(), stage.stageName()))
                .orElseGet(gateway::baseUri);
    }

    /** The first stage of a WebSocket API; empty if there is none. */
    Optional<DeployedStage> webSocket() {
        return stages.stream().filter(this::isWebSocketApi).findFirst();
    }

    /** Where the first stage is called, by the scheme that clients of its API know. */
    URI first() {
        URI http = gateway.baseUri();
        return stages.stream().findFirst().filter(this::isWebSocketApi).isPresent()
                ? URI.create(http.toString().replaceFirst("^http", "ws"))
                : http;
    }

    private boolean isWebSocketApi(DeployedStage stage) {
        return gateway.webSockets().serves(stage.apiId());
    }
}
