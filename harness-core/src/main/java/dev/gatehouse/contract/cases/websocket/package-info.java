/**
 * A WebSocket client that shows every frame: what it was sent, in which pieces, and with which code a connection was closed.
 *
 * <p>Enters: where to connect, and messages to send. Leaves: the handshake's answer, and what arrived, in order. Pings are
 * answered and not shown, pongs are not shown.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455">RFC 6455: The WebSocket Protocol</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.websocket;

import org.jspecify.annotations.NullMarked;
