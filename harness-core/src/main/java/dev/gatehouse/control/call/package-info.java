/**
 * Operations by name, with JSON in and out, as they come over the wire.
 *
 * <p>Enters: AWS's operation name and an object of its parameters. Leaves: the answer as an AWS SDK shows it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.call;

import org.jspecify.annotations.NullMarked;
