/**
 * Requests to what was deployed.
 *
 * <p>Enters: a request as it was sent in process. Leaves: the same request under the target's ids, names and keys; its answer
 * as it stood on the wire.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html">Invoke REST APIs</a>
 */
@NullMarked
package dev.gatehouse.bridge.invoke;

import org.jspecify.annotations.NullMarked;
