/**
 * The integrations of WebSocket APIs: what an event's endpoint is sent, and what becomes of its answer.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent}, and later what its endpoint answered. Leaves: a
 * call for the endpoint, and the status of a handshake or the text of a reply.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html">WebSocket
 *     API integrations</a>
 */
@NullMarked
package dev.gatehouse.flow.websocket.integration;

import org.jspecify.annotations.NullMarked;
