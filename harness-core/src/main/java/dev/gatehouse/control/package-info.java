/**
 * AWS's control-plane operations on an account's APIs.
 *
 * <p>Enters: operations by AWS's names and parameters. Leaves: resources as AWS shows them, and deployments for the data
 * plane.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control;

import org.jspecify.annotations.NullMarked;
