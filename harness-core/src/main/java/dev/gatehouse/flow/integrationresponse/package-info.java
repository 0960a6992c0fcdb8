/**
 * The integration response: what becomes of the endpoint's answer.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.EndpointResponse}. Leaves: a
 * {@link dev.gatehouse.flow.exchange.MappedResponse} with the status, headers and body of the integration response that
 * was selected, or of the answer itself where the integration is a proxy.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html">Integration
 *     responses</a>
 */
@NullMarked
package dev.gatehouse.flow.integrationresponse;

import org.jspecify.annotations.NullMarked;
