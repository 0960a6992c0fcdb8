/**
 * Selection expressions: how a WebSocket API chooses routes, models, templates and integration responses.
 *
 * <p>Enters: an expression of the definition, and the event or answer that it is evaluated for. Leaves: a key.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html">WebSocket
 *     selection expressions</a>
 */
@NullMarked
package dev.gatehouse.flow.websocket.selection;

import org.jspecify.annotations.NullMarked;
