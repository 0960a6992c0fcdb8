/**
 * AWS services as endpoints of integrations: SQS, S3, DynamoDB and all others.
 *
 * <p>Enters: a call as API Gateway would send it to AWS. Leaves: the service's answer, from the endpoint that the standard AWS
 * configuration or the test names for it, to which the call went signed. Without such an endpoint nothing is called: no test
 * reaches the real AWS unawares.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-request-basic-setup.html">Integration
 *     requests of AWS services</a>
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">Service-specific endpoints</a>
 */
@NullMarked
package dev.gatehouse.flow.backend.awsservice;

import org.jspecify.annotations.NullMarked;
