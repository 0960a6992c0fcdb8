/**
 * The way from a host and a path to an API, its stage, and the method that answers.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.IncomingRequest}. Leaves: a
 * {@link dev.gatehouse.flow.exchange.RoutedRequest} with its compiled method; or 403 "Forbidden" for an unknown stage, and
 * 403 "Missing Authentication Token" for an unknown path or method, with the nearest resources as reasons.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html">Invoking REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.route;

import org.jspecify.annotations.NullMarked;
