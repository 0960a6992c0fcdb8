/**
 * The events that Lambda functions of WebSocket APIs get.
 *
 * <p>Enters: an event of a connection, with its route. Leaves: JSON in the shape of AWS's CONNECT, MESSAGE and DISCONNECT.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html">Managing
 *     connected users and client apps</a>
 */
@NullMarked
package dev.gatehouse.flow.websocket.event;

import org.jspecify.annotations.NullMarked;
