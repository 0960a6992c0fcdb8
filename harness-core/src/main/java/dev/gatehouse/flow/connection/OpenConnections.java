package dev.gatehouse.flow.connection;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.worker.Workers;
import dev.gatehouse.model.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

/**
 * The WebSocket connections of one gateway.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html">About
 *     WebSocket APIs</a>
 */
public final class OpenConnections implements AutoCloseable {

    private final ConnectionFlow flow;
    private final InstantSource clock;
    private final ExecutorService workers = Workers.named("gatehouse-websocket");
    private final ConnectionWatch watch = new ConnectionWatch(this::closeOverdue);
    private final InFlight inFlight = new InFlight();
    private final Map<String, OpenConnection> open = new ConcurrentHashMap<>();

    /**
     * No connections yet.
     *
     * @param flow runs their routes
     * @param clock the gateway's time, by which they end
     */
    public OpenConnections(ConnectionFlow flow, InstantSource clock) {
        this.flow = flow;
        this.clock = clock;
    }

    /** Answers a client that wants to connect. */
    public Handshake connect(HttpRequest request, Peer peer) {
        Connecting connecting = flow.connect(request, peer);
        WebSocketConnection connection = connecting.connection();
        return connection == null
                ? new Handshake.Refused(connecting.answer())
                : new Handshake.Accepted(
                        connecting.answer(), new OpenConnection(this, connection, new SerialTasks(workers)));
    }

    /** How many clients are connected. */
    public int count() {
        return open.size();
    }

    /** Whether a client is connected, as far as the gateway knows. */
    public boolean isOpen(String connectionId) {
        return open.containsKey(connectionId);
    }

    InFlight inFlight() {
        return inFlight;
    }

    /**
     * Waits, in real time, until all that was read of these connections is answered.
     *
     * @return whether it is; false if the time is up
     */
    public boolean awaitAnswered(Predicate<String> connectionIds, Duration limit) throws InterruptedException {
        return inFlight.awaitNone(connectionIds, limit);
    }

    /**
     * Waits, in real time, until a connection has ended and its {@code $disconnect} is done.
     *
     * @return whether it has and is; false if the time is up
     */
    public boolean awaitEnded(String connectionId, Duration limit) throws InterruptedException {
        return inFlight.awaitEnd(connectionId, () -> open.containsKey(connectionId), limit);
    }

    Optional<OpenConnection> find(String connectionId) {
        return Optional.ofNullable(open.get(connectionId));
    }

    ConnectionFlow flow() {
        return flow;
    }

    Instant now() {
        return clock.instant();
    }

    void opened(OpenConnection connection) {
        open.put(connection.facts().connectionId(), connection);
        watch.start();
    }

    void closed(OpenConnection connection) {
        open.remove(connection.facts().connectionId());
        watch.pauseIf(open::isEmpty);
    }

    /** Ends the connections that have been idle for ten minutes, or open for two hours. */
    public void closeOverdue() {
        Instant now = now();
        open.values().forEach(connection -> connection.closeIfOverdue(now));
    }

    /** Ends all; what their routes would be told of it, they are not told any more. */
    @Override
    public void close() {
        watch.close();
        workers.shutdownNow();
        inFlight.close();
        open.values().forEach(connection -> connection.close(WebSocketClosing.GOING_AWAY));
    }
}
