/**
 * The integration request: what the method's endpoint is sent.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.AuthorizedRequest}. Leaves: an
 * {@link dev.gatehouse.flow.exchange.IntegrationRequest} with the call for the endpoint, made by the kind of integration,
 * its templates and its parameter mappings; all of them were parsed when the API was deployed.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-integration-settings.html">Integrations for
 *     REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.integrationrequest;

import org.jspecify.annotations.NullMarked;
