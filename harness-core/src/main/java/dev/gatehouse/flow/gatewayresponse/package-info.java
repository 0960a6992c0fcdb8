/**
 * The gateway's own answers: the one place that turns a {@link dev.gatehouse.flow.exchange.GatewayFault} into HTTP.
 *
 * <p>Enters: a fault and what is known of the request. Leaves: the client's answer, by the API's own gateway responses or
 * AWS's defaults.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html">Gateway
 *     responses</a>
 */
@NullMarked
package dev.gatehouse.flow.gatewayresponse;

import org.jspecify.annotations.NullMarked;
