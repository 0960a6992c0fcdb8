package dev.gatehouse.contract.cases.websocket;

import dev.gatehouse.contract.cases.wire.WireMessage;
import java.util.Optional;

/**
 * What a server answered to the opening of a connection.
 *
 * @param answer the answer's head; status 101 if the connection was accepted
 * @param connection the open connection; empty if it was refused
 */
public record Handshake(WireMessage answer, Optional<WebSocketConnection> connection) {}
