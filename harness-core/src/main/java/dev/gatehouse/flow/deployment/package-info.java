/**
 * A deployment as the data plane runs it: compiled once, immutable, shared by any number of gateways.
 *
 * <p>Enters: a snapshot of an API. Leaves: a route tree whose ends are methods with their steps set up, the API's gateway
 * responses, and what was found wrong on the way. Nothing here belongs to one gateway: no clock, no cache, no quota.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html">Deploying REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.deployment;

import org.jspecify.annotations.NullMarked;
