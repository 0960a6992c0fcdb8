/**
 * The method request: authorization, API key, throttling and validation, in AWS's order.
 *
 * <p>Enters: a {@link dev.gatehouse.flow.exchange.RoutedRequest}. Leaves: an
 * {@link dev.gatehouse.flow.exchange.AuthorizedRequest}, or the fault of the first sub-step that refuses.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html">Method
 *     request</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest;

import org.jspecify.annotations.NullMarked;
