package dev.gatehouse.flow.route;

import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.flow.exchange.ServedRequest;

/**
 * A request whose API and stage are known, and the deployment that answers.
 *
 * @param request what is known of the request
 * @param deployment the deployment of the stage, or of its canary
 */
public record Destination(ServedRequest request, CompiledApi deployment) {}
