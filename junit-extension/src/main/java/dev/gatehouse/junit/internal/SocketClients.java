package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.WebSocketHandshake;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.flow.network.Network;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** The WebSocket clients of one test, which are closed when it ends. */
final class SocketClients {

    /** A function that takes longer is not waited for: the test has what there is by then. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final RunningGateway running;
    private final Optional<String> caller;
    private final List<WebSocketClient> clients = new CopyOnWriteArrayList<>();

    SocketClients(RunningGateway running, Optional<String> caller) {
        this.running = running;
        this.caller = caller;
    }

    /** A handshake with the first stage of the definition's WebSocket API. */
    WebSocketHandshake handshake() {
        DeployedStage stage = running.stages()
                .webSocket()
                .orElseThrow(() -> new ParameterResolutionException(
                        "The definition has no stage of a WebSocket API, so there is nothing to connect to."));
        return ours(gateway().webSockets().to(stage.apiId(), stage.stageName()));
    }

    /** A handshake with a domain name. */
    WebSocketHandshake handshake(String domainName) {
        return ours(gateway().webSockets().at(gateway().domains().baseUri(domainName)));
    }

    private WebSocketHandshake ours(WebSocketHandshake handshake) {
        WebSocketHandshake observed = handshake.whenConnected(clients::add);
        return caller.map(name -> observed.header(Network.CLIENT_HEADER, name)).orElse(observed);
    }

    private Gateway gateway() {
        return running.gateway();
    }

    /** Whether a connection is one of this test's. */
    boolean opened(String connectionId) {
        return clients.stream().anyMatch(client -> client.connectionId().equals(connectionId));
    }

    /** Whether a client waited for the frame that tells of an error, which names its request or message. */
    boolean awaited(String id) {
        return clients.stream().flatMap(client -> client.awaited().stream()).anyMatch(message -> message.contains(id));
    }

    /** Waits until nothing that clients sent can change what the test is judged by; of a shared gateway, nothing of ours. */
    void awaitAnswered(boolean shared) {
        clients.forEach(client -> client.awaitRead(LIMIT));
        gateway().webSockets().awaitAnswered(id -> !shared || opened(id), LIMIT);
    }

    void close() {
        clients.forEach(WebSocketClient::close);
    }
}
