/**
 * Connected WebSocket clients, and the management API by which backends reach them.
 *
 * <p>Enters: handshakes, what clients send, and requests to {@code /{stage}/@connections/{connectionId}}. Leaves: events for the
 * API's routes, and messages for the clients. A connection belongs to the gateway that accepted it, and ends with it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">Use
 *     {@literal @}connections commands in your backend service</a>
 */
@NullMarked
package dev.gatehouse.flow.connection;

import org.jspecify.annotations.NullMarked;
