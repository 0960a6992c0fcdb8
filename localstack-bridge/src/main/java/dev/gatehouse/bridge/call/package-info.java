/**
 * AWS's control plane over the wire, called by the names of its operations.
 *
 * <p>Enters: the name of an operation and its parameters. Leaves: a signed request; of its answer, what an AWS SDK would show.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.bridge.call;

import org.jspecify.annotations.NullMarked;
