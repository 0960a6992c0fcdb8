package dev.gatehouse;

import dev.gatehouse.contract.cases.websocket.Received;
import dev.gatehouse.contract.cases.websocket.WebSocketConnection;
import dev.gatehouse.flow.connection.OpenConnections;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.ConnectionTimelines;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.TimelineText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A client that is connected to a WebSocket API. Used by one thread at a time.
 *
 * <p>Every wait has a limit in real time, and says what came instead when it is over.
 *
 * @see WebSockets
 */
public final class WebSocketClient implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int NORMAL = 1000;

    private final Headers handshake;
    private final WebSocketConnection connection;
    private final Flow connected;
    private final ConnectionTimelines timelines;
    private final OpenConnections connections;
    private final List<String> received = new ArrayList<>();
    private final List<String> awaited = new ArrayList<>();
    private @Nullable WebSocketClosing closing;
    private int passed;

    WebSocketClient(
            Headers handshake,
            WebSocketConnection connection,
            Flow connected,
            ConnectionTimelines timelines,
            OpenConnections connections) {
        this.handshake = handshake;
        this.connection = connection;
        this.connected = connected;
        this.timelines = timelines;
        this.connections = connections;
    }

    /** The id by which functions know the connection. */
    public String connectionId() {
        ConnectionEvent event = connected.connection();
        return event == null ? "" : event.connectionId();
    }

    /** The headers of the answer to the handshake. */
    public Headers handshake() {
        return handshake;
    }

    /** The subprotocol that {@code $connect} chose; empty if it chose none. */
    public Optional<String> subprotocol() {
        return handshake.first("Sec-WebSocket-Protocol");
    }

    /**
     * Sends a message in a single frame, whatever its length.
     *
     * @throws IllegalStateException if the connection is closed, with how it was closed and what happened before
     */
    public WebSocketClient send(String message) {
        return send(message, Integer.MAX_VALUE);
    }

    /**
     * Sends a message in frames of at most so many bytes.
     *
     * @throws IllegalStateException if the connection is closed, with how it was closed and what happened before
     */
    public WebSocketClient send(String message, int frameBytes) {
        checkOpen();
        connection.send(Bytes.utf8(message), false, frameBytes);
        return this;
    }

    /**
     * Sends a binary frame, which no WebSocket API takes.
     *
     * @throws IllegalStateException if the connection is closed, with how it was closed and what happened before
     */
    public WebSocketClient sendBinary(Bytes message) {
        checkOpen();
        connection.send(message, true, Integer.MAX_VALUE);
        return this;
    }

    /** A frame on a closed connection goes nowhere, and the test would wait in vain for what it brings about. */
    private void checkOpen() {
        if (closing != null || !connections.isOpen(connectionId())) {
            String how = Optional.ofNullable(closing)
                    .or(() -> timeline().closing())
                    .map(closed -> " with " + closed)
                    .orElse("");
            throw new IllegalStateException("The connection " + connectionId() + " is closed" + how
                    + ", so nothing can be sent on it. Connect another client." + happened());
        }
    }

    /**
     * The next message.
     *
     * @throws NoSuchElementException if none comes within the time, with what came instead
     */
    public String await(Duration limit) {
        return await(message -> true, limit);
    }

    /**
     * The next message that fits; those before it that do not are passed over, and are among {@link #received}.
     *
     * @throws NoSuchElementException if none comes within the time, with what came instead
     */
    public String await(Predicate<String> wanted, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            while (passed < received.size()) {
                String message = received.get(passed++);
                if (wanted.test(message)) {
                    awaited.add(message);
                    return message;
                }
            }
            if (!receive(Duration.ofNanos(end - System.nanoTime()))) {
                throw new NoSuchElementException("No message that fits came within " + limit.toMillis() + " ms on "
                        + connectionId() + ". Received were " + received
                        + (closing == null ? "." : ", then the connection was closed with " + closing + ".")
                        + happened());
            }
        }
    }

    /**
     * Waits until the gateway closes the connection, and says how.
     *
     * @throws NoSuchElementException if it does not within the time
     */
    public WebSocketClosing awaitClosing(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (closing == null) {
            if (!receive(Duration.ofNanos(end - System.nanoTime())) && closing == null) {
                throw new NoSuchElementException("The connection " + connectionId() + " was not closed within "
                        + limit.toMillis() + " ms. Received were " + received + "." + happened());
            }
        }
        awaitEnd(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        return closing;
    }

    /** The messages that came so far, as far as somebody waited for one. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** The messages that {@link #await(Predicate, Duration)} gave: not those that it passed over. */
    public List<String> awaited() {
        return List.copyOf(awaited);
    }

    /**
     * Waits, in real time, until the gateway has read what this client sent; messages that come in the meantime are still to be
     * awaited. Returns as well when the time is up or the connection ends.
     */
    public void awaitRead(Duration limit) {
        if (closing != null) {
            return;
        }
        // frames are read in order, so that whoever answers a ping has read the messages before it
        connection.ping();
        long end = System.nanoTime() + limit.toNanos();
        boolean more = true;
        while (more) {
            more = receive(Duration.ofNanos(end - System.nanoTime()));
        }
    }

    private String happened() {
        return "\n\n" + TimelineText.of(timeline());
    }

    /** Whether a message came. */
    private boolean receive(Duration within) {
        if (closing != null) {
            return false;
        }
        try {
            Received next = connection.receive(within);
            if (next instanceof Received.Message message) {
                return received.add(message.data().utf8());
            }
            if (next instanceof Received.Closed closed) {
                Integer code = closed.code();
                closing = code == null ? WebSocketClosing.WITHOUT_STATUS : new WebSocketClosing(code, closed.reason());
            } else if (next instanceof Received.Ended) {
                closing = WebSocketClosing.ABNORMAL;
            }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException("Nothing can be read from " + connectionId(), broken);
        }
    }

    /** What happened on this connection so far. */
    public ConnectionTimeline timeline() {
        return timelines.of(connectionId());
    }

    /**
     * Says goodbye with a status code, and waits for the gateway's answer and for the end of {@code $disconnect}, five seconds at the
     * most for each.
     */
    public void close(int code, String reason) {
        try {
            if (closing == null) {
                closing = new WebSocketClosing(code, reason);
                connection.close(code, reason, FAREWELL);
                awaitEnd(FAREWELL);
            }
        } catch (IOException gone) {
            abort();
        }
    }

    /** The client hears of the end before the gateway has told its route: the timeline shall have both. */
    private void awaitEnd(Duration limit) {
        try {
            boolean unused = connections.awaitEnded(connectionId(), limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the end of " + connectionId(), e);
        }
    }

    /** Ends the connection as a client does that loses its network: without a word. */
    public void abort() {
        closing = WebSocketClosing.ABNORMAL;
        try {
            connection.close();
        } catch (IOException gone) {
            throw new UncheckedIOException("The connection cannot be closed", gone);
        }
    }

    /** Says goodbye, unless that was done. */
    @Override
    public void close() {
        close(NORMAL, "");
    }
}
