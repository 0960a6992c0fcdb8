/**
 * What the gateway lets integrations see of the client's request.
 *
 * <p>Enters: the request as it came. Leaves: its headers without those that AWS drops at its door and with those that it
 * adds there, and the parameters that templates read.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Known issues:
 *     headers that are dropped or remapped</a>
 */
@NullMarked
package dev.gatehouse.flow.clientrequest;

import org.jspecify.annotations.NullMarked;
