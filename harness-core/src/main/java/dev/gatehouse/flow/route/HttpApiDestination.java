package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.httpapi.deployment.CompiledHttpApi;

/**
 * A request whose HTTP API and stage are known, and the deployment that answers.
 *
 * @param request what is known of the request
 * @param deployment the stage's deployment
 */
public record HttpApiDestination(ServedHttpApiRequest request, CompiledHttpApi deployment) {}
