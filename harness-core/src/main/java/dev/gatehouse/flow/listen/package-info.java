/**
 * The socket: HTTP/1.1 on loopback, kept exactly as the client wrote it.
 *
 * <p>Enters: bytes. Leaves: a {@link dev.gatehouse.model.http.HttpRequest} with the raw target and the headers in their
 * order and case, handled on a thread that no other client waits for, and the bytes of its answer in one write. What never becomes a request
 * (malformed, oversized, too slow) is answered here.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html">Quotas
 *     for REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.listen;

import org.jspecify.annotations.NullMarked;
