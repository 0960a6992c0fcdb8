/**
 * Where requests come from, as the test says: every client of a test is on loopback, and policies ask for more than that.
 *
 * <p>Enters: clients and VPC endpoints that the test declares, and a request that may name one. Leaves: the request without
 * that name, from a {@link dev.gatehouse.flow.exchange.Peer} with the address and the VPC endpoint that were declared.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html">Private REST
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.network;

import org.jspecify.annotations.NullMarked;
