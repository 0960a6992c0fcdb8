/**
 * A deployed WebSocket API, compiled: what events meet.
 *
 * <p>Enters: the {@link dev.gatehouse.model.v2.ApiSnapshot} of a deployment. Leaves: its routes with their integrations set
 * up, found by the route selection expression.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">Routes for WebSocket
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.websocket.deployment;

import org.jspecify.annotations.NullMarked;
