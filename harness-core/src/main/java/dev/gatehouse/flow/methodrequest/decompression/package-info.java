/**
 * Decompression of the client's body.
 *
 * <p>Enters: a routed request that may name a {@code Content-Encoding}. Leaves: the request with its body as it was before
 * the client compressed it, or 415. Authorizers come first: a signature is one of the bytes that were sent.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-make-request-with-compressed-payload.html">Call
 *     an API method with a compressed payload</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.decompression;

import org.jspecify.annotations.NullMarked;
