/**
 * The method response: the answer as the client gets it.
 *
 * <p>Enters: a {@link dev.gatehouse.flow.exchange.MappedResponse}. Leaves: a
 * {@link dev.gatehouse.flow.exchange.FinalResponse} whose status is one that the method declares, whose reserved headers
 * are renamed, and which has the headers that AWS adds for the kind of integration.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-response.html">Method
 *     responses</a>
 */
@NullMarked
package dev.gatehouse.flow.methodresponse;

import org.jspecify.annotations.NullMarked;
