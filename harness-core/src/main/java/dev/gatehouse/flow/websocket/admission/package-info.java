/**
 * What events of WebSocket connections have to pass before their integration: authorization of who connects, API keys,
 * limits, models.
 *
 * <p>Enters: a {@link dev.gatehouse.flow.exchange.RoutedWebSocketEvent}. Leaves: the same with its caller, or a
 * {@link dev.gatehouse.flow.exchange.GatewayFault}, which is the status of a handshake or a frame for the client.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html">Controlling
 *     and managing access to a WebSocket API</a>
 */
@NullMarked
package dev.gatehouse.flow.websocket.admission;

import org.jspecify.annotations.NullMarked;
