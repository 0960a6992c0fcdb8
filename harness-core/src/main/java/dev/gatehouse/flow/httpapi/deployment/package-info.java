/**
 * A deployed HTTP API, compiled: what requests meet.
 *
 * <p>Enters: the {@link dev.gatehouse.model.v2.ApiSnapshot} of a deployment. Leaves: its routes with their integrations set
 * up, found by method and path.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Routes for HTTP
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.deployment;

import org.jspecify.annotations.NullMarked;
