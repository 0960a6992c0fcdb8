/**
 * The endpoints behind an integration: nobody (MOCK), an HTTP server, a Lambda function, another AWS service.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.IntegrationRequest} with the complete call. Leaves: what the endpoint
 * answered, or a {@link dev.gatehouse.flow.exchange.GatewayFault} with AWS's text for the client and the truth for the
 * developer.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html">Integration
 *     types</a>
 */
@NullMarked
package dev.gatehouse.flow.backend;

import org.jspecify.annotations.NullMarked;
