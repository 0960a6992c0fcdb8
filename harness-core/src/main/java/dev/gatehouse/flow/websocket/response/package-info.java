/**
 * What a WebSocket client gets of an integration's answer.
 *
 * <p>Enters: a {@link dev.gatehouse.flow.exchange.MappedWebSocketResponse}. Leaves: the answer to a handshake, or an answer
 * whose body is the frame that the client is sent; an empty body is no frame.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html">Set up
 *     route responses for a WebSocket API</a>
 */
@NullMarked
package dev.gatehouse.flow.websocket.response;

import org.jspecify.annotations.NullMarked;
