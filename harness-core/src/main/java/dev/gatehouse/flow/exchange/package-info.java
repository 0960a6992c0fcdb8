/**
 * What is handed from stage to stage, one record a step, and the reasons each stage gives.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.IncomingRequest}. Leaves: a
 * {@link dev.gatehouse.flow.exchange.FinalResponse}, or a {@link dev.gatehouse.flow.exchange.GatewayFault} naming AWS's
 * gateway response type.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">REST API methods</a>
 */
@NullMarked
package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.NullMarked;
