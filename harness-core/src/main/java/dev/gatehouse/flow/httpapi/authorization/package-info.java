/**
 * Who may call the routes of HTTP APIs: tokens, functions, signatures.
 *
 * <p>Enters: a request whose route is known. Leaves: what is known of its caller, or a fault: 401 {@code Unauthorized},
 * 403 {@code Forbidden}, or 500 if an authorizer fails.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html">Control access to HTTP
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.authorization;

import org.jspecify.annotations.NullMarked;
