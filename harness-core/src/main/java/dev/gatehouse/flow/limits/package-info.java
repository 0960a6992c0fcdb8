/**
 * What is refused before anybody asks which API a request is for.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.IncomingRequest}. Leaves: nothing, or the fault of a request beyond API
 * Gateway's sizes or with an undecodable target. No API's gateway responses apply to these, as none is known yet.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html">Quotas
 *     for REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.limits;

import org.jspecify.annotations.NullMarked;
