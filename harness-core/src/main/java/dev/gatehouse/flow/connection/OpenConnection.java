package dev.gatehouse.flow.connection;

import dev.gatehouse.flow.exchange.WebSocketChannel;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.exchange.WebSocketSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One client that is connected: its messages are answered in the order in which they came.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html">Quotas: idle timeout and duration of
 *     a connection</a>
 */
final class OpenConnection implements WebSocketSession {

    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration LIFETIME = Duration.ofHours(2);

    /** A client that sends faster than it is answered waits in its socket. */
    private static final int MOST_WAITING = 64;

    private final OpenConnections connections;
    private final WebSocketConnection facts;
    private final SerialTasks tasks;
    private volatile @Nullable WebSocketChannel channel;
    private volatile Instant lastActiveAt;
    private volatile boolean held;

    OpenConnection(OpenConnections connections, WebSocketConnection facts, SerialTasks tasks) {
        this.connections = connections;
        this.facts = facts;
        this.tasks = tasks;
        this.lastActiveAt = facts.connectedAt();
    }

    WebSocketConnection facts() {
        return facts;
    }

    Instant lastActiveAt() {
        return lastActiveAt;
    }

    @Override
    public void opened(WebSocketChannel opened) {
        channel = opened;
        connections.opened(this);
    }

    @Override
    public void active() {
        lastActiveAt = connections.now();
    }

    @Override
    public void received(String text) {
        enqueue(() -> answer(text));
        if (tasks.size() >= MOST_WAITING) {
            held = true;
            read(false);
            // the messages may all have been answered just now
            goOnReading();
        }
    }

    private void enqueue(Runnable task) {
        connections.inFlight().began(facts.connectionId());
        runLater(task);
    }

    private void runLater(Runnable task) {
        tasks.add(() -> {
            try {
                task.run();
            } finally {
                connections.inFlight().ended(facts.connectionId());
            }
        });
    }

    private void answer(String text) {
        String reply = connections.flow().message(facts, text).body().utf8();
        if (!reply.isEmpty()) {
            send(reply);
        }
        goOnReading();
    }

    private void goOnReading() {
        if (held && tasks.size() < MOST_WAITING / 2) {
            held = false;
            read(true);
        }
    }

    private void read(boolean on) {
        WebSocketChannel open = channel;
        if (open != null) {
            open.read(on);
        }
    }

    @Override
    public void closed(WebSocketClosing closing) {
        // in flight before it is closed, so that whoever waits for the end finds no gap between the two
        connections.inFlight().began(facts.connectionId());
        connections.closed(this);
        runLater(() -> connections.flow().disconnect(facts, closing));
    }

    /** Sends a message; false if the client reads too slowly to take it. */
    boolean send(String text) {
        active();
        WebSocketChannel open = channel;
        return open != null && open.send(text);
    }

    void close(WebSocketClosing closing) {
        WebSocketChannel open = channel;
        if (open != null) {
            open.close(closing);
        }
    }

    /** Ends the connection if its time is over. */
    void closeIfOverdue(Instant now) {
        boolean idle = !now.isBefore(lastActiveAt.plus(IDLE));
        if (idle || !now.isBefore(facts.connectedAt().plus(LIFETIME))) {
            close(WebSocketClosing.GOING_AWAY);
        }
    }
}
