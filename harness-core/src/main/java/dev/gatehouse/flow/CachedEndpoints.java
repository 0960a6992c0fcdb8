package dev.gatehouse.flow;

import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.cache.StageCaches;

/**
 * The endpoints behind integrations, and what is kept of their answers.
 *
 * @param endpoints calls them
 * @param caches the caches of the gateway's stages
 */
public record CachedEndpoints(Endpoints endpoints, StageCaches caches) {}
