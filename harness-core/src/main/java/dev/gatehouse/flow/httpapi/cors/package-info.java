/**
 * How HTTP APIs answer browsers of other origins.
 *
 * <p>Enters: an API's CORS configuration, a request, and the answer that it would get. Leaves: the answer to a preflight,
 * or the answer with the configured headers in place of the endpoint's.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">Configure CORS for HTTP
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.cors;

import org.jspecify.annotations.NullMarked;
