/**
 * What all targets over the wire have in common.
 *
 * <p>Enters: where a target is, who calls it, and what it can reach. Leaves: a {@link dev.gatehouse.contract.target.Target}; the
 * same code serves LocalStack, other emulators and AWS.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.bridge.target;

import org.jspecify.annotations.NullMarked;
