/**
 * What ten thousand open WebSocket connections cost: the memory of each, and a broadcast to all of them.
 *
 * <p>Enters: how many clients connect, from a JVM of their own. Leaves: seconds and bytes, printed; and an error if a message
 * was lost.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html">API Gateway quotas</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.websocket;

import org.jspecify.annotations.NullMarked;
