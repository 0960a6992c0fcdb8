/**
 * The response caches of stages: endpoints' answers, kept for later requests.
 *
 * <p>Enters: an {@link dev.gatehouse.flow.exchange.AuthorizedRequest} at a stage with a cache cluster, and the endpoint's
 * answer if it had to be asked. Leaves: a {@link dev.gatehouse.flow.exchange.CacheLookup} with the kept answer, or without
 * one, and why. What is kept belongs to one running gateway.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html">API caching</a>
 */
@NullMarked
package dev.gatehouse.flow.cache;

import org.jspecify.annotations.NullMarked;
