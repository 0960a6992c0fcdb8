package dev.gatehouse;

import dev.gatehouse.flow.connection.OpenConnections;
import dev.gatehouse.flow.route.ServedWebSocketApi;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.ConnectionTimelines;
import dev.gatehouse.record.Flow;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The WebSocket APIs of a gateway, as a test uses them: clients that connect, and what happened on each connection.
 *
 * <pre>{@code
 * try (WebSocketClient client = gateway.webSockets().to("dev").query("room", "7").connect()) {
 *     client.send("{\"action\": \"join\"}");
 *     client.await(message -> message.contains("joined"), Duration.ofSeconds(5));
 *     assertThat(client.timeline().routes()).containsExactly("$connect", "join");
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html">About
 *     WebSocket APIs</a>
 */
public final class WebSockets {

    /** The address of a stage, by the API's id and the stage's name. */
    @FunctionalInterface
    interface Stages extends BiFunction<String, String, URI> {}

    private final Supplier<List<ServedWebSocketApi>> apis;
    private final Stages stages;
    private final dev.gatehouse.record.Flows flows;
    private final ConnectionTimelines timelines;
    private final OpenConnections connections;

    WebSockets(
            Supplier<List<ServedWebSocketApi>> apis,
            Stages stages,
            dev.gatehouse.record.Flows flows,
            ConnectionTimelines timelines,
            OpenConnections connections) {
        this.connections = connections;
        this.apis = apis;
        this.stages = stages;
        this.flows = flows;
        this.timelines = timelines;
    }

    /**
     * A handshake with a stage of the only WebSocket API.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public WebSocketHandshake to(String stageName) {
        List<String> ids = ids();
        if (ids.size() != 1) {
            throw new IllegalStateException("There are " + ids.size() + " WebSocket APIs with a deployed stage"
                    + (ids.isEmpty() ? "" : ": " + ids) + ". Say to(apiId, stageName).");
        }
        return to(ids.get(0), stageName);
    }

    /** A handshake with a stage. */
    public WebSocketHandshake to(String apiId, String stageName) {
        return at(stages.apply(apiId, stageName));
    }

    /** A handshake with an address, as one of {@link Domains}. */
    public WebSocketHandshake at(URI address) {
        return new WebSocketHandshake(address, flows, timelines, connections);
    }

    /** Whether an API is a WebSocket API with a deployed stage, so that its base URI is one of {@code ws}. */
    public boolean serves(String apiId) {
        return ids().contains(apiId);
    }

    /** How many clients are connected now. */
    public int open() {
        return connections.count();
    }

    /**
     * Waits, in real time, until the gateway has answered every message that it has read of these connections, also where the
     * answer is none.
     *
     * @return whether it has; false if the time is up
     */
    public boolean awaitAnswered(Predicate<String> connectionIds, Duration limit) {
        try {
            return connections.awaitAnswered(connectionIds, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for messages to be answered", e);
        }
    }

    /** What happened on a connection, by the id that functions see. */
    public ConnectionTimeline timeline(String connectionId) {
        return timelines.of(connectionId);
    }

    /** What happened on each connection, the first that was asked for first. */
    public List<ConnectionTimeline> timelines() {
        return timelines.all();
    }

    /** The timelines of the connections that some of the gateway's flows are about, of those flows alone. */
    public List<ConnectionTimeline> timelines(List<Flow> of) {
        return timelines.of(of);
    }

    /**
     * Where backends reach the clients of a stage: what the SDKs' {@code endpointOverride} takes, or
     * {@code AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI}.
     *
     * @throws IllegalArgumentException if there is no such WebSocket API, or it has no such stage
     */
    public URI managementEndpoint(String apiId, String stageName) {
        ServedWebSocketApi api = apis.get().stream()
                .filter(served -> served.api().apiId().equals(apiId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No WebSocket API with a deployed stage has the id \""
                        + apiId + "\"; there are " + ids() + "."));
        if (!api.stages().containsKey(stageName)) {
            throw new IllegalArgumentException("The WebSocket API " + apiId + " has no stage \"" + stageName
                    + "\"; it has " + api.stages().keySet() + ".");
        }
        return stages.apply(apiId, stageName);
    }

    private List<String> ids() {
        return apis.get().stream().map(served -> served.api().apiId()).toList();
    }
}
