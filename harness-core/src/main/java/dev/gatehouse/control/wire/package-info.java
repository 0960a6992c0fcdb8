/**
 * AWS's control plane on the wire: the REST-JSON protocol, as SDKs, boto3, the AWS CLI and Terraform speak it.
 *
 * <p>Enters: an HTTP request. Leaves: the answer of the operation that it names, or an error with AWS's code, status and
 * message. Nothing is decided here: requests become calls of operations by name, and answers become JSON.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.wire;

import org.jspecify.annotations.NullMarked;
