/**
 * The limits of HTTP APIs' routes.
 *
 * <p>Enters: a request whose route is known. Leaves: the same, or {@code 429 Too Many Requests}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html">Throttle requests to
 *     HTTP APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.throttling;

import org.jspecify.annotations.NullMarked;
