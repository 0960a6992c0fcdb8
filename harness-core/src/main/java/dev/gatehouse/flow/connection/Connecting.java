package dev.gatehouse.flow.connection;

import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.model.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * How a client's wish to connect ended.
 *
 * @param answer 101 with a connection, any other status without
 * @param connection the connection; null if it was refused
 */
public record Connecting(HttpResponse answer, @Nullable WebSocketConnection connection) {}
