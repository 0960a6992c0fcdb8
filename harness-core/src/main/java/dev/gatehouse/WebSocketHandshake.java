package dev.gatehouse;

import dev.gatehouse.contract.cases.websocket.Handshake;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.flow.connection.OpenConnections;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.ConnectionTimelines;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.Flows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A client's request to connect, while it is put together. Immutable: each method gives another one.
 *
 * <pre>{@code
 * gateway.webSockets().to("dev").header("Authorization", "Bearer abc").subprotocols("chat").connect();
 * }</pre>
 */
public final class WebSocketHandshake {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final URI address;
    private final String query;
    private final Headers headers;
    private final Records records;

    /** Where the flows of clients are, and who is told of each client. */
    private record Records(
            Flows flows,
            ConnectionTimelines timelines,
            OpenConnections connections,
            Consumer<WebSocketClient> connected) {}

    WebSocketHandshake(URI address, Flows flows, ConnectionTimelines timelines, OpenConnections connections) {
        this(
                address,
                "",
                Headers.of("Host", address.getRawAuthority()),
                new Records(flows, timelines, connections, client -> {}));
    }

    private WebSocketHandshake(URI address, String query, Headers headers, Records records) {
        this.address = address;
        this.query = query;
        this.headers = headers;
        this.records = records;
    }

    /** Tells somebody of every client that connects, before the client is handed out. */
    public WebSocketHandshake whenConnected(Consumer<WebSocketClient> told) {
        Records more = new Records(
                records.flows(),
                records.timelines(),
                records.connections(),
                records.connected().andThen(told));
        return new WebSocketHandshake(address, query, headers, more);
    }

    /** With a header; {@code Host} replaces the address's own. */
    public WebSocketHandshake header(String name, String value) {
        Headers more = name.equalsIgnoreCase("Host") ? headers.with(name, value) : headers.plus(name, value);
        return new WebSocketHandshake(address, query, more, records);
    }

    /** With a parameter of the query. */
    public WebSocketHandshake query(String name, String value) {
        String added = encoded(name) + "=" + encoded(value);
        return new WebSocketHandshake(address, query.isEmpty() ? added : query + "&" + added, headers, records);
    }

    /** With the subprotocols that the client speaks. */
    public WebSocketHandshake subprotocols(String... names) {
        return header("Sec-WebSocket-Protocol", String.join(", ", names));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Connects.
     *
     * @throws WebSocketRefusedException if the gateway refuses; it tells the status, and its flow why
     * @throws UncheckedIOException if the gateway cannot be reached
     */
    public WebSocketClient connect() {
        Handshake made = open();
        String requestId = made.answer().headers().first("x-amzn-RequestId").orElse("");
        Flow flow = records.flows().of(requestId);
        WebSocketClient client = made.connection()
                .map(connection -> new WebSocketClient(
                        made.answer().headers(), connection, flow, records.timelines(), records.connections()))
                .orElseThrow(() -> new WebSocketRefusedException(address, flow));
        records.connected().accept(client);
        return client;
    }

    private Handshake open() {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        WireClient wire = new WireClient(address, LIMIT);
        try {
            return new dev.gatehouse.contract.cases.websocket.WebSocketClient(wire)
                    .open(query.isEmpty() ? path : path + "?" + query, headers);
        } catch (IOException broken) {
            throw new UncheckedIOException("No WebSocket connection to " + address, broken);
        }
    }
}
