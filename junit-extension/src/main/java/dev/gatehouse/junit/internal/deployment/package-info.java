/**
 * Where the APIs of a test's gateway run beside it.
 *
 * <p>Enters: the targets that tests name, and running gateways. Leaves: one target of a kind for a run, and one deployment of a
 * gateway for each target, which goes when the gateway does.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html">Deploy REST APIs</a>
 */
@NullMarked
package dev.gatehouse.junit.internal.deployment;

import org.jspecify.annotations.NullMarked;
